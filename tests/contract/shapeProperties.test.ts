import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { checkShape } from "../../scaling/contract/shape";
import type { Problem } from "../../scaling/contract/shape";
import { goodEndpoint, goodScaling, isOutput, output } from "./baseline";

type Path = readonly (string | number)[];

const baselines = {
  EndpointScaling: () => ({
    endpointName: output,
    variantName: "blue",
    instanceType: "ml.m5.xlarge",
    scaling: goodScaling(),
    tags: { team: "reco" },
  }),
  InferenceEndpoint: goodEndpoint,
} as const;

const names = Object.keys(baselines) as (keyof typeof baselines)[];

/** Every place inside a value, outermost first; outputs are leaves. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || isOutput(value)) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const children = value as Readonly<Record<string | number, unknown>>;
  return [path, ...keys.flatMap((key) => placesOf(children[key], [...path, key]))];
}

/** A copy of a value with something else at one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const children = value as Readonly<Record<string | number, unknown>>;
  const child = replaced(children[key], rest, by);
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? child : item))
    : { ...children, [key]: child };
}

const place = fc.constantFrom(...names).chain((name) => {
  const args = baselines[name]();
  const places = placesOf(args).filter((path) => path.length > 0);
  return fc.record({
    name: fc.constant(name),
    args: fc.constant(args),
    path: fc.constantFrom(...places),
  });
});

function circular(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return { self: value };
}

function nested(depth: number): unknown {
  let value: unknown = 0;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { inner: value };
  return value;
}

/** Ends the search for a smaller example, in milliseconds; it may be long where values are large. */
const interruptAfterTimeLimit = 50_000;

/** Values that are right nowhere in the contract. */
const alwaysWrong = fc.constantFrom<unknown>(
  () => 1,
  Symbol("x"),
  12n,
  NaN,
  -Infinity,
  new Date(0),
  new Map(),
  /x/,
  circular(),
  nested(1000),
  new Array(1_000_000),
  JSON.parse('{"__proto__":{"minCapacity":1}}'),
);

function assertUsable(problems: readonly Problem[]): void {
  for (const { path, seen, allowed, fix, message } of problems) {
    for (const part of [path, seen, allowed, fix]) ok(part.length > 0, message);
    ok(message.startsWith(`${path}: `) && message.includes(fix));
    ok(message.length < 3000, `a message of ${message.length} characters`);
    ok(!/[\u0000-\u001f\u007f-\u009f]/.test(message), JSON.stringify(message));
  }
}

/** variants[0] holds variants[0].name, and a broken rule between neighbours shows at the parent. */
function isAtOrAround(problem: Problem, path: Path): boolean {
  return problem.path.startsWith(String(path[0])) || problem.path === "args";
}

describe("checkShape with generated arguments", () => {
  it("finds a value that is right nowhere at any place of right arguments, and says where", () => {
    fc.assert(
      fc.property(place, alwaysWrong, ({ name, args, path }, value) => {
        const problems = checkShape(name, replaced(args, path, value), isOutput);
        ok(problems.some((problem) => isAtOrAround(problem, path)));
        assertUsable(problems);
      }),
      { numRuns: 600, interruptAfterTimeLimit },
    );
  });

  it("finds an unknown key in any object of right arguments, and nothing else", () => {
    const key = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `${text}?`);
    fc.assert(
      fc.property(place, key, ({ name, args, path }, unknown) => {
        const parent = path.slice(0, -1).reduce<unknown>((value, k) => (value as never)[k], args);
        fc.pre(!Array.isArray(parent) && !/tags|environment/.test(path.join()));
        const problems = checkShape(
          name,
          replaced(args, [...path.slice(0, -1), unknown], 1),
          isOutput,
        );
        deepStrictEqual(
          problems.map(({ seen }) => seen),
          ["an unknown property"],
        );
        assertUsable(problems);
      }),
      { numRuns: 500, interruptAfterTimeLimit },
    );
  });

  it("never throws, changes nothing and always says the same, whatever stands at any place", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    fc.assert(
      fc.property(place, anything, ({ name, args, path }, value) => {
        const mutated = replaced(args, path, value);
        const before = fc.stringify(mutated);
        const problems = checkShape(name, mutated, isOutput);
        assertUsable(problems);
        deepStrictEqual(checkShape(name, mutated, isOutput), problems);
        strictEqual(fc.stringify(mutated), before);
      }),
      { numRuns: 600, interruptAfterTimeLimit },
    );
  });

  it("lets an output stand at a leaf, or asks for a plain value there, and never both", () => {
    fc.assert(
      fc.property(place, ({ name, args, path }) => {
        const problems = checkShape(name, replaced(args, path, output), isOutput);
        ok(problems.length <= 1, JSON.stringify(problems));
        if (problems[0] !== undefined) ok(problems[0].allowed.endsWith("known in preview"));
      }),
      { numRuns: 300, interruptAfterTimeLimit },
    );
  });
});
