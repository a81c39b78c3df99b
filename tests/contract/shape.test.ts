import { deepStrictEqual, match, ok, strictEqual, throws } from "node:assert/strict";
import { checkShape, reason } from "../../scaling/contract/shape";
import {
  endpointWithScaling,
  endpointWithVariant,
  goodEndpoint,
  goodScaling,
  isOutput,
  output,
} from "./baseline";

function messages(args: unknown, name = "InferenceEndpoint"): string[] {
  return checkShape(name, args, isOutput).map(({ message }) => message);
}

/** Asserts that arguments have exactly one problem, and its message. */
function onlyProblem(args: unknown, message: string): void {
  deepStrictEqual(messages(args), [message]);
}

describe("checkShape", () => {
  it("finds nothing wrong with right arguments", () => {
    deepStrictEqual(messages(goodEndpoint()), []);
  });

  it("names the missing property, what it takes and an example", () => {
    onlyProblem(
      endpointWithVariant({ name: undefined }),
      "variants[0].name: got nothing; allowed: a string of 1 to 63 characters: letters, digits and " +
        'inner dashes, at most 63 (required); fix: add name, for example "blue"',
    );
  });

  it("counts null as left out", () => {
    deepStrictEqual(messages(endpointWithVariant({ initialWeight: null })), []);
    strictEqual(checkShape("InferenceEndpoint", { variants: null })[0]?.seen, "nothing");
  });

  it("names the property that an unknown one was meant to be", () => {
    const { minCapacity: _left, ...scaling } = goodScaling();
    const args = { ...endpointWithVariant({}), scaling: { ...scaling, min_capacity: 2 } };
    const [missing, unknown, ...rest] = messages(args);
    strictEqual(
      missing,
      "scaling.minCapacity: got nothing; allowed: a whole number (instances), at least 0 (required); " +
        "fix: add minCapacity, for example 2",
    );
    match(
      unknown ?? "",
      /^scaling\.min_capacity: got an unknown property; allowed: minCapacity, .*; fix: rename it to minCapacity$/,
    );
    deepStrictEqual(rest, []);
  });

  for (const written of ["MIN_CAPACITY", "minCapacty", "miCnapacity", "min-capacity"]) {
    it(`takes ${written} for minCapacity`, () => {
      const found = checkShape("InferenceEndpoint", endpointWithScaling({ [written]: 2 }));
      deepStrictEqual(
        found.map(({ fix }) => fix),
        ["rename it to minCapacity"],
      );
    });
  }

  it("advises to remove a property that resembles none", () => {
    const [problem] = checkShape("InferenceEndpoint", { ...endpointWithVariant({}), color: "red" });
    strictEqual(problem?.path, "color");
    strictEqual(problem.fix, "remove it");
  });

  it("names a number below its range, the range with its unit, and the nearest that would do", () => {
    onlyProblem(
      endpointWithScaling({ minCapacity: -1 }),
      "scaling.minCapacity: got -1; allowed: a whole number (instances), at least 0; fix: use 0 or more",
    );
  });

  it("keeps a bound that is excluded apart from one that is included", () => {
    const tracking = { metric: "InvocationsPerInstance", target: 0 };
    onlyProblem(
      endpointWithScaling({ targetTracking: [tracking] }),
      "scaling.targetTracking[0].target: got 0; allowed: a number (the metric's own), more than 0; " +
        "fix: use more than 0",
    );
  });

  it("asks for a multiple where one is needed", () => {
    const [problem] = checkShape("ServerlessCapacity", { memorySizeMb: 1500, maxConcurrency: 5 });
    strictEqual(problem?.allowed, "a whole number (MB), 1024 to 6144, a multiple of 1024");
    strictEqual(problem.fix, "use a multiple of 1024");
  });

  for (const [value, seen, fix] of [
    ["3", '"3"', "leave out the quotes: 3"],
    [1.5, "1.5", "use a whole number"],
    [NaN, "NaN", "use a finite number, for example 10"],
    [Infinity, "Infinity", "use a finite number, for example 10"],
    [() => 1, "a function", "give an allowed value, for example 10"],
    [10n, "a bigint", "give an allowed value, for example 10"],
    [[10], "a list of 1 item", "give an allowed value, for example 10"],
    [{ a: 1 }, "an object with 1 property", "give an allowed value, for example 10"],
  ] as const) {
    it(`says that ${seen} is no whole number, and what to write`, () => {
      onlyProblem(
        endpointWithScaling({ maxCapacity: value }),
        `scaling.maxCapacity: got ${seen}; allowed: a whole number (instances), at least 1; fix: ${fix}`,
      );
    });
  }

  it("says that one object in the place of a list belongs in a list", () => {
    const [problem] = checkShape("InferenceEndpoint", { variants: { name: "blue" } });
    strictEqual(
      problem?.message,
      "variants: got an object with 1 property; allowed: a list of 1 to 10 items; fix: put it in a list",
    );
  });

  it("says that a number in the place of a string belongs in quotes", () => {
    const [problem] = checkShape("InferenceEndpoint", {
      ...endpointWithVariant({}),
      tags: { a: 5 },
    });
    strictEqual(problem?.message, 'tags.a: got 5; allowed: a string; fix: write it in quotes: "5"');
  });

  it("explains a pattern in words", () => {
    onlyProblem(
      endpointWithVariant({ name: "blue_1" }),
      'variants[0].name: got "blue_1"; allowed: a string of 1 to 63 characters: letters, digits and ' +
        'inner dashes, at most 63; fix: use letters, digits and inner dashes, at most 63, for example "blue"',
    );
  });

  it("reports a string that breaks several rules once", () => {
    strictEqual(messages(endpointWithVariant({ name: "_".repeat(70) })).length, 1);
  });

  it("lists the values of an enum and suggests the nearest", () => {
    const tracking = { metric: "invocations_per_instance", target: 5 };
    const [problem] = checkShape(
      "InferenceEndpoint",
      endpointWithScaling({ targetTracking: [tracking] }),
    );
    match(problem?.allowed ?? "", /^"InvocationsPerInstance", .* or "GpuMemoryUtilization"$/);
    strictEqual(problem?.fix, 'write "InvocationsPerInstance"');
  });

  it("asks for one of a group when none is given", () => {
    onlyProblem(
      endpointWithScaling({ targetTracking: [{ metric: "InvocationsPerInstance" }] }),
      "scaling.targetTracking[0]: got none of them; allowed: exactly one of target and " +
        "peakRequestsPerSecondPerInstance; fix: add target or peakRequestsPerSecondPerInstance",
    );
  });

  it("names those of a group that are too many", () => {
    const tracking = {
      metric: "InvocationsPerInstance",
      target: 5,
      peakRequestsPerSecondPerInstance: 20,
    };
    onlyProblem(
      endpointWithScaling({ targetTracking: [tracking] }),
      "scaling.targetTracking[0]: got 2 of them: target and peakRequestsPerSecondPerInstance; " +
        "allowed: exactly one of target and peakRequestsPerSecondPerInstance; " +
        "fix: keep one of them, remove the rest",
    );
  });

  it("points at a property where a group at the very top is broken", () => {
    const [problem] = checkShape("EndpointScaling", { scaling: goodScaling() });
    strictEqual(problem?.path, "resourceId");
    strictEqual(
      problem.allowed,
      "exactly one of resourceId, endpointName and inferenceComponentName",
    );
  });

  it("points at the second property of a group at the very top that has too many", () => {
    const args = { inferenceComponentName: "llm", scaling: goodScaling() };
    deepStrictEqual(messages(args, "EndpointScaling"), []);
    const both = { ...args, endpointName: "reco", variantName: "blue" };
    const [problem] = checkShape("EndpointScaling", both);
    strictEqual(problem?.path, "inferenceComponentName");
    strictEqual(problem.seen, "2 of them: endpointName and inferenceComponentName");
  });

  it("asks for what a property needs beside it", () => {
    const [problem] = checkShape("EndpointScaling", {
      endpointName: "reco",
      scaling: goodScaling(),
    });
    strictEqual(
      problem?.message,
      "endpointName: got endpointName without variantName; allowed: endpointName only together with " +
        "variantName; fix: add variantName, or remove endpointName",
    );
  });

  it("points at the second of two items that must differ", () => {
    const variant = { name: "blue", instanceType: "ml.m5.xlarge" };
    onlyProblem(
      { variants: [variant, { ...variant, name: "green" }, variant] },
      'variants[2].name: got "blue", which item 0 has too; allowed: a name that no other item has; ' +
        "fix: give each item its own name",
    );
  });

  it("says how many items are too many", () => {
    const variants = Array.from({ length: 12 }, (_, i) => ({
      name: `v${i}`,
      instanceType: "ml.m5.large",
    }));
    onlyProblem(
      { variants },
      "variants: got a list of 12 items; allowed: a list of 1 to 10 items; fix: remove 2 items",
    );
  });

  it("reports every problem at once, in the order of the paths, whatever the order of the keys", () => {
    const scaling = { maxCapacity: 0, minCapacity: 1.5, targetTracking: [{}] };
    const variants = [{}, { name: "" }];
    const one = messages({ variants, scaling, colour: 1 });
    const other = messages({
      colour: 1,
      scaling: Object.fromEntries(Object.entries(scaling).reverse()),
      variants,
    });
    deepStrictEqual(one, other);
    deepStrictEqual(
      one.map((message) => message.slice(0, message.indexOf(":"))),
      [
        "colour",
        "scaling.maxCapacity",
        "scaling.minCapacity",
        "scaling.targetTracking[0]",
        "scaling.targetTracking[0]",
        "variants[0]",
        "variants[0].name",
        "variants[1]",
        "variants[1].name",
      ],
    );
  });

  it("orders items by their index, not by its digits", () => {
    const variants = Array.from({ length: 10 }, (_, i) => ({
      name: `v${i}`,
      instanceType: "ml.m5.large",
      initialWeight: i === 2 || i === 9 ? -1 : 1,
    }));
    const shadowVariants = Array.from({ length: 11 }, () => ({}));
    const paths = checkShape("InferenceEndpoint", { variants, shadowVariants }).map((p) => p.path);
    deepStrictEqual(
      paths.filter((path) => path.endsWith(".name")).map((path) => Number(/\d+/.exec(path)?.[0])),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
  });

  it("lets an output stand where the contract allows it, for whole maps and in lists too", () => {
    deepStrictEqual(messages(endpointWithVariant({ modelName: output })), []);
    deepStrictEqual(messages({ ...endpointWithVariant({}), tags: { a: output } }), []);
  });

  it("asks for a plain value where an output stands for one that must be known in preview", () => {
    onlyProblem(
      endpointWithScaling({ minCapacity: output }),
      "scaling.minCapacity: got an output (its value may not be known in preview); allowed: a whole " +
        "number (instances), at least 0; known in preview; fix: give a plain value, not the output of " +
        "another resource",
    );
    strictEqual(checkShape("InferenceEndpoint", { variants: output }, isOutput).length, 1);
  });

  it("checks plain values where an output may stand as well", () => {
    const [problem] = checkShape("EndpointScaling", {
      endpointName: "no_name",
      variantName: "blue",
      scaling: goodScaling(),
    });
    strictEqual(problem?.path, "endpointName");
  });

  it("gives a reason that leaves the path to the caller", () => {
    const [problem] = checkShape("InferenceEndpoint", endpointWithScaling({ minCapacity: -1 }));
    ok(problem !== undefined);
    strictEqual(problem.message, `${problem.path}: ${reason(problem)}`);
  });

  it("checks functions and types by their names, and refuses a name that does not exist", () => {
    deepStrictEqual(messages({ peakRequestsPerSecondPerInstance: 20 }, "invocationsTarget"), []);
    deepStrictEqual(messages(goodScaling(), "Scaling"), []);
    throws(() => checkShape("constructor", {}), /The contract has no constructor/);
  });
});
