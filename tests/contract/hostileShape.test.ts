import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { seenWords } from "../../scaling/contract/seen";
import { checkShape } from "../../scaling/contract/shape";
import { endpointWithScaling, endpointWithVariant, goodScaling, isOutput } from "./baseline";

function seen(args: unknown): string[] {
  return checkShape("InferenceEndpoint", args, isOutput).map(
    (problem) => `${problem.path}: ${problem.seen}`,
  );
}

describe("checkShape with hostile arguments", () => {
  for (const [what, args] of [
    ["a list", [1]],
    ["a text", "variants"],
    ["a function", () => ({})],
    ["a symbol", Symbol("x")],
    ["an object of a class", new Date(0)],
  ] as const) {
    it(`reports ${what} in the place of all arguments`, () => {
      const problems = checkShape("InferenceEndpoint", args);
      strictEqual(problems.length, 1);
      strictEqual(problems[0]?.path, "args");
    });
  }

  it("treats __proto__ and constructor as the unknown properties that they are", () => {
    const args = JSON.parse(
      '{"variants":[],"__proto__":{"minCapacity":1},"constructor":1}',
    ) as object;
    deepStrictEqual(seen(args), [
      "__proto__: an unknown property",
      "constructor: an unknown property",
      "variants: a list of 0 items",
    ]);
    strictEqual(({} as Record<string, unknown>).minCapacity, undefined);
  });

  it("does not take inherited properties for given ones", () => {
    const inherited = Object.create({ minCapacity: 1, maxCapacity: 2 }) as object;
    deepStrictEqual(seen(endpointWithScaling({ targetTracking: inherited })), [
      "scaling.targetTracking: an object of a class",
    ]);
  });

  it("stops at a value that contains itself", () => {
    const scaling: Record<string, unknown> = goodScaling();
    scaling.wakeFromZero = scaling;
    deepStrictEqual(seen({ ...endpointWithVariant({}), scaling }), [
      "scaling.wakeFromZero: a value that contains itself",
    ]);
  });

  it("accepts the same object in two places", () => {
    const scaling = goodScaling();
    const variant = { instanceType: "ml.m5.xlarge", scaling };
    deepStrictEqual(
      seen({
        variants: [
          { ...variant, name: "a" },
          { ...variant, name: "b" },
        ],
        scaling,
      }),
      [],
    );
  });

  it("survives 1,000 levels of nesting and 1,000,000,000 empty places", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 1000; i++) deep = i % 2 === 0 ? [deep] : { variants: deep };
    ok(checkShape("InferenceEndpoint", deep).length > 0);
    match(seen({ variants: new Array(1e9) })[0] ?? "", /^variants: a list of 1000000000 items/);
  });

  it("lists at most 200 problems and counts the rest at the path where it stopped", () => {
    const variants = Array.from({ length: 10_000 }, () => 7);
    const problems = checkShape("InferenceEndpoint", { variants });
    strictEqual(problems.length, 201);
    strictEqual(problems.at(-1)?.path, "variants[199]");
    match(problems.at(-1)?.message ?? "", /this and 9800 more problems/);
  });

  it("reports values that cannot be read", () => {
    const trap = {
      get minCapacity(): number {
        throw new Error("no");
      },
      maxCapacity: 3,
      schedules: [{ name: "a", at: "2027-01-31T17:00:00", minCapacity: 1 }],
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    deepStrictEqual(seen({ ...endpointWithVariant({}), scaling: trap, async: revoked.proxy }), [
      "async: a value that cannot be read",
      "scaling.minCapacity: a value that cannot be read",
    ]);
  });

  it("shows at most 60 characters of a string, with its true length", () => {
    const [problem] = checkShape(
      "InferenceEndpoint",
      endpointWithVariant({ name: "x".repeat(5000) }),
    );
    strictEqual(problem?.seen, `"${"x".repeat(59)}…" (5000 characters)`);
    ok(!problem.message.includes("x".repeat(61)));
  });

  it("escapes control, bidirectional and invisible characters in values and in keys", () => {
    const text = "\u001b[2J\r\n\u0000\u202e\u200b\u009b";
    const [first, second] = checkShape("InferenceEndpoint", {
      ...endpointWithVariant({ name: text }),
      [text]: 1,
    });
    for (const message of [first?.message ?? "", second?.message ?? ""]) {
      match(message, /\\u001b\[2J\\r\\n\\u0000\\u202e\\u200b\\u009b/);
      ok(!/[\u0000-\u001f\u007f-\u009f\u200b\u202e]/.test(message));
    }
  });

  it("never shows a value that the contract marks as secret, whatever its kind", () => {
    for (const value of ["hunter2", 42, true, ["hunter2"], { hunter2: 1 }]) {
      strictEqual(seenWords(value, true), "a secret value (not shown)");
    }
  });

  it("leaves the arguments as they were", () => {
    const args = endpointWithScaling({
      minCapacity: "2",
      targetTracking: [{ safetyFactor: 7, x: null }],
    });
    const before = structuredClone(args);
    checkShape("InferenceEndpoint", freezeAll(args), isOutput);
    deepStrictEqual(args, before);
  });
});

function freezeAll<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    Object.values(Object.freeze(value)).forEach(freezeAll);
  return value;
}
