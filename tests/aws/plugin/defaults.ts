// STAND-IN for tests and the offline demo, never shipped: what a bridged provider adds at Check.
import { isMap } from "./translate";
import { DEFAULTS, isProps, type Props, type Value } from "../../plugin-kit/values";

/** `inputs` with `defaults` filled in; each object lists in `__defaults` what it was given. */
export function withDefaults(inputs: Props, defaults: Record<string, Value>, path = ""): Props {
  const own = Object.entries(defaults).filter(([at]) => parentOf(at) === path);
  const missing = own.filter(([at]) => inputs[lastOf(at)] === undefined);
  const filled = Object.fromEntries(missing.map(([at, value]) => [lastOf(at), value]));
  const nested = Object.entries(inputs).map(([name, value]) => [
    name,
    isMap(name, value) ? value : nestedDefaults(value, defaults, path ? `${path}.${name}` : name),
  ]);
  return { ...Object.fromEntries(nested), ...filled, [DEFAULTS]: Object.keys(filled).sort() };
}

function nestedDefaults(
  value: Value | undefined,
  defaults: Record<string, Value>,
  path: string,
): Value | undefined {
  if (Array.isArray(value)) {
    return value.map((item) => nestedDefaults(item, defaults, `${path}[]`) ?? null);
  }
  return isProps(value) ? withDefaults(value, defaults, path) : value;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
