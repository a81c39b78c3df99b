import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { components } from "../../provider/components";
import { Plugin } from "../../provider/plugin";
import { allProblems } from "../../scaling/meaning/allProblems";
import { fleets } from "./fleetSamples";
import { loadTests } from "./loadTestSamples";
import { meshes } from "./meshSamples";
import { recordRegistrations } from "./mocks";
import { sound } from "./reliability";
import {
  asyncEndpoint,
  componentScaling,
  endpoint,
  fullService,
  kedaService,
  modelService,
  podReliability,
  serverlessEndpoint,
} from "./samples";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

type Steps = readonly (string | number)[];

/** All places in a tree where a value can be put wrong. */
function places(tree: unknown, at: Steps = []): readonly Steps[] {
  if (typeof tree !== "object" || tree === null) return [at];
  const below = Object.entries(tree).flatMap(([key, value]) =>
    places(value, [...at, Array.isArray(tree) ? Number(key) : key]),
  );
  return at.length === 0 ? below : [at, ...below];
}

function put(tree: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  const next = (tree as Record<string | number, unknown>)[step];
  if (Array.isArray(tree))
    return tree.map((item, i) => (i === step ? put(next, rest, value) : item));
  return { ...(tree as object), [step]: put(next, rest, value) };
}

/** Values that are wrong wherever a plain value, list or object of the contract stands. */
const wrong = fc.oneof(
  fc.constantFrom(null, NaN, Infinity, -Infinity, -1, 1.5, 1e9, "", "  ", "\u0000", "a/b", "$(x)"),
  fc.constantFrom([], [[]], [null], {}, { __proto__: null, a: 1 }, () => 1, Symbol.iterator, 10n),
  fc.string({ minLength: 300, maxLength: 400 }),
  fc.dictionary(fc.string(), fc.anything()),
);

const baselines = [
  ["InferenceEndpoint", endpoint],
  ["InferenceEndpoint", asyncEndpoint],
  ["InferenceEndpoint", serverlessEndpoint],
  ["EndpointScaling", componentScaling],
  ["InferenceEndpoint", sound],
  ["ModelService", modelService],
  ["ModelService", fullService],
  ["ModelService", { ...kedaService, reliability: podReliability }],
  ...Object.values(fleets).map((args) => ["PredictiveFleet", args] as const),
  ...Object.values(meshes).map((args) => ["MeshModelService", args] as const),
  ...Object.values(loadTests).map((args) => ["LoadTest", args] as const),
] as const;

const mutated = fc.constantFrom(...baselines).chain(([component, baseline]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...places(baseline)), wrong), { minLength: 1, maxLength: 4 })
    .map((changes) => ({
      component,
      args: changes.reduce<unknown>((tree, [at, value]) => {
        try {
          return put(tree, at, value);
        } catch {
          return tree; // the place vanished with an earlier change
        }
      }, baseline),
    })),
);

function check(component: string, args: object) {
  const kind = components.get(`mlscale:index:${component}`)!;
  return allProblems(kind, "reco", args, isOutput);
}

describe("mutated arguments", () => {
  it("come from good ones", () => {
    for (const [component, baseline] of baselines) {
      assert.deepEqual(check(component, baseline), []);
    }
  });

  it("never crash the checks, and every problem has a path and a remedy", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(mutated, ({ component, args }) => {
        for (const problem of check(component, args as object)) {
          assert.ok(problem.path.length > 0, problem.message);
          assert.ok(problem.allowed.length > 0 && problem.fix.length > 0, problem.message);
          assert.ok(problem.message.startsWith(`${problem.path}: got `), problem.message);
          assert.ok(problem.message.length < 1500, `too long: ${problem.message.length}`);
          assert.doesNotMatch(problem.message, /\bundefined\b|\[object|TypeError/);
        }
      }),
      { numRuns: 1000, seed: 42 },
    );
  });

  it("are refused before anything is registered", async function () {
    this.timeout(60_000);
    const registered = recordRegistrations();
    const sampled = fc.sample(mutated, { numRuns: 500, seed: 7 });
    const bad = sampled.filter(
      ({ component, args }) => check(component, args as object).length > 0,
    );
    assert.ok(bad.length > 400, `only ${bad.length} of 500 are bad`);
    const plugin = new Plugin("0.0.0");
    for (const { component, args } of bad) {
      const type = `mlscale:index:${component}`;
      await assert.rejects(plugin.construct("reco", type, args as object, {}), (error) =>
        pulumi.InputPropertiesError.isInstance(error),
      );
    }
    assert.deepEqual(registered, []);
  });
});
