import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Scene, SceneOptions, trigger } from "./scene";

const behaviors = [
  "static",
  "currentReplicas",
  "currentReplicasIfHigher",
  "currentReplicasIfLower",
];

const options = fc
  .record({
    replicas: fc.integer({ min: 0, max: 12 }),
    minReplicaCount: fc.integer({ min: 0, max: 4 }),
    maxReplicaCount: fc.integer({ min: 5, max: 12 }),
    isIdling: fc.boolean(),
    pollingIntervalSeconds: fc.constantFrom(15, 30, 60),
    cooldownSeconds: fc.constantFrom(0, 60, 300),
    triggers: fc.array(
      fc.record({
        metricType: fc.constantFrom("AverageValue" as const, "Value" as const),
        targetValue: fc.integer({ min: 1, max: 20 }),
        activationValue: fc.integer({ min: 0, max: 5 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    fallback: fc.option(
      fc.record({
        failureThreshold: fc.integer({ min: 0, max: 4 }),
        replicas: fc.integer({ min: 0, max: 20 }),
        behavior: fc.constantFrom(...behaviors),
      }),
      { nil: undefined },
    ),
  })
  .map(({ isIdling, triggers, minReplicaCount, ...rest }) => ({
    ...rest,
    minReplicaCount,
    triggers: triggers.map((each, index) => trigger({ name: `trigger ${index}`, ...each })),
    idleReplicaCount: isIdling && minReplicaCount > 0 ? 0 : undefined,
  })) as fc.Arbitrary<SceneOptions>;

const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: NaN }), {
  minLength: 60,
  maxLength: 120,
});

interface Moment {
  readonly replicas: number;
  readonly before: number;
  readonly why: string;
}

function play(given: SceneOptions, metric: readonly number[]): Moment[] {
  const scene = new Scene(given);
  const { length } = scene.controller.metrics;
  return metric.map((value, index) => {
    const before = scene.fleet.desired;
    const datapoints = Array.from({ length }, (_, source) => metric[index - source] ?? value);
    const replicas = scene.next(...datapoints);
    return { replicas, before, why: scene.why };
  });
}

const settings = { numRuns: 150, seed: 4 };

describe("Any ScaledObject of KEDA", () => {
  it("never exceeds its maximum nor falls below its minimum or idle replicas by itself.", () => {
    fc.assert(
      fc.property(options, values, (given, metric) => {
        const { minReplicaCount = 0, maxReplicaCount = 100, idleReplicaCount } = given;
        for (const { replicas, before } of play(given, metric)) {
          assert.ok(Number.isInteger(replicas));
          if (replicas > before) assert.ok(replicas <= maxReplicaCount);
          if (replicas < before) assert.ok(replicas >= (idleReplicaCount ?? minReplicaCount));
        }
      }),
      settings,
    );
  });

  it("goes to 0 only from a poll whose cooldown is over, and then says so.", () => {
    fc.assert(
      fc.property(options, values, (given, metric) => {
        for (const { replicas, before, why } of play(given, metric)) {
          assert.equal(why === "toZero", replicas === 0 && before > 0);
        }
      }),
      settings,
    );
  });

  it("decides the same again from the same.", () => {
    fc.assert(
      fc.property(options, values, (given, metric) => {
        assert.deepEqual(play(given, metric), play(given, metric));
      }),
      settings,
    );
  });
});
