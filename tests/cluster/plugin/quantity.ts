// STAND-IN for tests and the offline demo, never shipped: Kubernetes quantities.
// The API server writes them in its own way: 0.5 comes back as 500m, and is no change.
import type { Value } from "../../plugin-kit/values";

const FACTORS: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
};

const LEAVES = new Set(["averageValue", "value", "sizeLimit", "storage", "divisor"]);
const MAPS = new Set(["requests", "limits", "capacity", "hard", "overhead"]);

/** Whether the property at the end of a path is a quantity. */
export function isQuantity(path: readonly (string | number)[]): boolean {
  return LEAVES.has(String(path.at(-1))) || MAPS.has(String(path.at(-2)));
}

export function sameQuantity(a: Value, b: Value): boolean {
  const [first, second] = [a, b].map(amount);
  return first !== undefined && first === second;
}

function amount(value: Value): number | undefined {
  const match = /^([+-]?[0-9.]+(?:e[+-]?[0-9]+)?)([a-zA-Z]*)$/.exec(String(value));
  const factor = FACTORS[match?.[2] ?? ""];
  const number = match && factor !== undefined ? Number(match[1]) * factor : NaN;
  return Number.isNaN(number) ? undefined : Number(number.toPrecision(12));
}
