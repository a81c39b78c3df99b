import { strict as assert } from "node:assert";
import fc from "fast-check";
import { configure } from "../../scaling/check/configuration";
import { Finding } from "../../scaling/check/finding";
import { Judge } from "../../scaling/check/judge";
import { Declaration, Input, InputObject, Secret, UNKNOWN } from "../../scaling/model/input";
import { readableTypes } from "../../scaling/read";
import { rules } from "../../scaling/rules";
import { examplesOf, judgeExample } from "./ruleExamples";
import { pathsOf, replaceAt } from "./inputPaths";

const everyExample = rules.flatMap((rule) =>
  examplesOf(rule).map((example) => ({ rule, example })),
);

/** All rules at once, the disabled ones too. */
const judge = new Judge(
  rules,
  new Map(rules.map((rule) => [rule.id, configure(rule, {}, "prod", "mandatory")])),
  { environment: "prod", today: "2026-11-22" },
);

function judgeAll(declarations: readonly Declaration[]): readonly Finding[] {
  const { findings } = judge.judgeAll(declarations);
  const failed = findings.filter(({ seen }) => seen.startsWith("not judged"));
  assert.deepEqual(failed, []);
  return findings;
}

/** Names that the readers ask for, those of the prototype, and some that nobody asks for. */
const keys = fc.constantFrom(
  ...[...new Set(everyExample.flatMap(({ example }) => example.declare.flatMap(keysOf)))],
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "length",
  "scheduledActions",
  "suspendedState",
);

function keysOf({ inputs }: Declaration): readonly string[] {
  return pathsOf(inputs).flatMap((path) => path.filter((part) => typeof part === "string"));
}

const leaf: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom<Input>(UNKNOWN, null, undefined, true, false, "", "ENABLED", "sagemaker"),
  fc.constantFrom<Input>(NaN, Infinity, -1, 0, 1, 2.5, 1e308, "1e400", "0x10", "-0"),
  fc.constantFrom<Input>(
    "endpoint/reco/variant/blue",
    "inference-component/llm",
    "endpoint//variant/",
  ),
  fc.integer(),
  fc.string(),
  fc.string({ unit: "binary", maxLength: 300 }),
);

const tree = fc.letrec<{ node: Input }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    leaf,
    tie("node").map((value) => new Secret(value)),
    fc.array(tie("node"), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie("node")), { maxLength: 6 }).map(object),
  ),
})).node;

/** An object in which `__proto__` is a key like any other, as a parsed state file has it. */
function object(entries: readonly (readonly [string, Input])[]): InputObject {
  const made = Object.create(null) as Record<string, Input>;
  for (const [key, value] of entries) made[key] = value;
  return made;
}

function declared(type: string, inputs: InputObject, index: number): Declaration {
  return {
    urn: `urn:pulumi:s::p::${type}::r${index % 3}`,
    type,
    inputs,
    outputs: inputs,
    parent: `urn:pulumi:s::p::${type}::r${(index + 1) % 3}`,
    dependencies: ["urn:pulumi:nowhere"],
    propertyDependencies: { resourceId: [`urn:pulumi:s::p::${type}::r0`], constructor: [] },
    ignoreChanges: ["", "*", "a[", "__proto__"],
    protect: false,
    custom: index % 2 === 0,
  };
}

const strangeProgram = fc
  .array(
    fc.tuple(fc.constantFrom(...readableTypes), fc.array(fc.tuple(keys, tree), { maxLength: 12 })),
    { maxLength: 8 },
  )
  .map((resources) =>
    resources.map(([type, entries], index) => declared(type, object(entries), index)),
  );

/** A good or bad example in which some parts were replaced by anything. */
const brokenProgram = fc
  .tuple(
    fc.constantFrom(...everyExample),
    fc.array(fc.tuple(fc.nat(), fc.nat(), tree), { maxLength: 5 }),
  )
  .map(([{ example }, changes]) => {
    const declarations = example.declare.slice(0, 30);
    for (const [which, where, value] of changes) {
      const index = which % declarations.length;
      const declaration = declarations[index]!;
      const paths = pathsOf(declaration.inputs);
      if (paths.length === 0) continue;
      const inputs = replaceAt(declaration.inputs, paths[where % paths.length]!, () => value);
      declarations[index] = { ...declaration, inputs };
    }
    return declarations;
  });

function deep(levels: number): Input {
  let value: Input = UNKNOWN;
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { dimensions: value };
  return value;
}

/** Decides by the parent alone, which is always known. */
const aboutParents = "cross-component-only";

describe("the rules under hostile declarations", function () {
  this.timeout(120_000);

  it("never fail, whatever a program declares", () => {
    fc.assert(
      fc.property(strangeProgram, (program) => void judgeAll(program)),
      { numRuns: 600 },
    );
  });

  it("never fail when parts of a sensible program are replaced by anything", () => {
    fc.assert(
      fc.property(brokenProgram, (program) => void judgeAll(program)),
      { numRuns: 1000 },
    );
  });

  it("never fail on nesting of 10,000 levels", () => {
    for (const type of readableTypes) {
      for (const key of ["productionVariants", "alarmActions", "resourceId", "scheduledActions"]) {
        judgeAll([declared(type, { [key]: deep(10_000) }, 0)]);
      }
    }
  });

  it("find nothing in resources of which nothing but the type is known", () => {
    const all = readableTypes.map((type, index) => ({
      ...declared(type, {}, 0),
      urn: `urn:pulumi:s::p::${type}::x${index}`,
      propertyDependencies: {},
    }));
    const unknown = all.map((each) => ({
      ...each,
      inputs: new Proxy({}, allUnknown) as InputObject,
    }));
    // The type of an object of Kubernetes tells the version of its API, and that of App Mesh's that it ended.
    const byType = new Set([aboutParents, "appmesh-end-of-support"]);
    const violations = judgeAll(unknown)
      .filter(({ verdict }) => verdict === "violation")
      .filter(({ rule, path }) => !byType.has(rule) && path !== "apiVersion");
    assert.deepEqual(violations, []);
  });

  it("never show a text or number that is secret, wherever it stands", () => {
    const leaks = everyExample
      .filter(({ example }) => example.declare.length <= 30)
      .flatMap(({ rule, example }) =>
        withCanary(example.declare).flatMap((declare) =>
          judgeExample(rule, { ...example, declare })
            .filter((finding) => /zq9canary|7654321/.test(JSON.stringify(finding)))
            .map(({ message, fix }) => `${rule.id}, ${example.name}: ${message} | ${fix}`),
        ),
      );
    assert.deepEqual([...new Set(leaks)], []);
  });
});

/** The program once for each of its parts, that part being a secret that is easily recognised. */
function withCanary(declarations: readonly Declaration[]): readonly (readonly Declaration[])[] {
  return declarations.flatMap((declaration, index) =>
    pathsOf(declaration.inputs).map((path) => {
      const inputs = replaceAt(declaration.inputs, path, canary);
      return declarations.map((each, i) => (i === index ? { ...each, inputs } : each));
    }),
  );
}

/** Every property that anyone asks for is there, and unknown. */
const allUnknown: ProxyHandler<object> = {
  get: () => UNKNOWN,
  has: () => true,
  getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: UNKNOWN }),
};

function canary(value: Input): Input {
  if (typeof value === "string") return new Secret(`${value}zq9canary`);
  if (typeof value === "number") return new Secret(value + 7654321);
  if (Array.isArray(value)) return new Secret(value.map(bare));
  if (typeof value !== "object" || value === null || value instanceof Secret)
    return new Secret(value);
  if (value === UNKNOWN) return new Secret(UNKNOWN);
  const entries = Object.entries(value as InputObject);
  return new Secret(Object.fromEntries(entries.map(([key, part]) => [key, bare(part)])));
}

/** The parts of a secret are secret without saying so. */
function bare(value: Input): Input {
  const marked = canary(value);
  return marked instanceof Secret ? marked.value : marked;
}
