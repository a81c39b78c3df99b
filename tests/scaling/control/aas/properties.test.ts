import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  AdjustmentType,
  ApplicationAutoScalingSpec,
  AwsAssumptions,
  ScheduledBounds,
  StepScalingSpec,
  TargetTrackingSpec,
} from "../../../../scaling/control/spec";
import { Scene, step, tracking } from "./scene";

const cooldown = fc.integer({ min: 0, max: 10 }).map((minutes) => minutes * 60);
const datapoints = fc.integer({ min: 1, max: 4 });

const trackings: fc.Arbitrary<TargetTrackingSpec[]> = fc.array(
  fc
    .record({
      targetValue: fc.integer({ min: 10, max: 90 }),
      scaleInCooldownSeconds: cooldown,
      scaleOutCooldownSeconds: cooldown,
      disableScaleIn: fc.boolean(),
      alarm: fc.record({
        periodSeconds: fc.constant(60),
        scaleOutDatapoints: datapoints,
        scaleInDatapoints: datapoints,
        scaleInThresholdFraction: fc.constantFrom(0.6, 0.9, 1),
        metricDelaySeconds: fc.constant(0),
      }),
    })
    .map((changes) => tracking(changes)),
  { minLength: 0, maxLength: 3 },
);

const steps: fc.Arbitrary<StepScalingSpec[]> = fc.array(
  fc
    .record({
      adjustmentType: fc.constantFrom<AdjustmentType>(
        "ChangeInCapacity",
        "PercentChangeInCapacity",
        "ExactCapacity",
      ),
      isUpward: fc.boolean(),
      size: fc.integer({ min: 1, max: 40 }),
      threshold: fc.integer({ min: 0, max: 100 }),
      cooldownSeconds: cooldown,
      treatMissingData: fc.constantFrom("missing", "breaching", "notBreaching", "ignore"),
    })
    .map(({ adjustmentType, isUpward, size, threshold, cooldownSeconds, treatMissingData }) => {
      const isExact = adjustmentType === "ExactCapacity";
      const comparison = isUpward ? "GreaterThanThreshold" : "LessThanThreshold";
      const adjustment = isUpward || isExact ? size : -size;
      return step({
        adjustmentType,
        cooldownSeconds,
        steps: [isUpward ? { lowerBound: 0, adjustment } : { upperBound: 0, adjustment }],
        alarm: { comparison, threshold, treatMissingData },
      });
    }),
  { minLength: 0, maxLength: 2 },
);

const bounds = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  .map(([minCapacity, more]) => ({ minCapacity, maxCapacity: minCapacity + more }));

const actions: fc.Arbitrary<ScheduledBounds[]> = fc
  .array(fc.record({ atMinute: fc.integer({ min: 0, max: 60 }), bounds }), { maxLength: 4 })
  .map((all) =>
    all
      .map((one) => ({ atSeconds: one.atMinute * 60, name: "action", ...one.bounds }))
      .sort((a, b) => a.atSeconds - b.atSeconds),
  );

const assumptions: fc.Arbitrary<AwsAssumptions> = fc.record({
  metricValue: fc.constantFrom("last", "meanOfBreaching"),
  maxScaleInFraction: fc.constantFrom(0.1, 0.5, 1),
  oneUpdateAtATime: fc.boolean(),
  cooldownStarts: fc.constantFrom("decision", "completion"),
});

interface Drawn extends Partial<ApplicationAutoScalingSpec> {
  readonly capacity: number;
  readonly actions: readonly ScheduledBounds[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    capacity: fc.integer({ min: 0, max: 30 }),
    bounds,
    targetTracking: trackings,
    stepScaling: steps,
    actions,
    assumptions,
  })
  .map(({ bounds: both, ...others }) => ({ ...both, ...others }));

const metric = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0, max: 200, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
/** Up to five policies, an hour. */
const metrics = fc.array(fc.array(metric, { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 60,
});

function play(options: Drawn, series: readonly (readonly number[])[], isSlow = false) {
  const scene = new Scene(options);
  scene.isSlow = isSlow;
  const count = scene.controller.metrics.length;
  return series.map((values, minute) => {
    const before = scene.fleet.desired;
    if (minute % 5 === 0) scene.ready();
    const capacity = scene.minute(...values.slice(0, count));
    const { minCapacity, maxCapacity, reason } = scene.controller;
    return { before, capacity, minCapacity, maxCapacity, reason, seconds: scene.nowSeconds };
  });
}

describe("Application Auto Scaling, whatever is declared and measured", () => {
  it("asks for whole capacities inside its bounds, unless an update is in progress.", () => {
    fc.assert(
      fc.property(drawn, metrics, fc.boolean(), (options, series, isSlow) => {
        for (const one of play(options, series, isSlow)) {
          assert.ok(Number.isInteger(one.capacity));
          if (one.reason === "holdUpdateInProgress") continue;
          assert.ok(one.capacity >= one.minCapacity && one.capacity <= one.maxCapacity);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("does the same again for the same metrics.", () => {
    fc.assert(
      fc.property(drawn, metrics, (options, series) => {
        assert.deepEqual(play(options, series), play(options, series));
      }),
    );
  });

  it("gives a reason to scale out for every growth, to scale in for every other change.", () => {
    const outward = ["scaleOut", "wake", "schedule", "bounds"];
    const inward = ["scaleIn", "toZero", "schedule", "bounds"];
    fc.assert(
      fc.property(drawn, metrics, (options, series) => {
        for (const { before, capacity, reason } of play(options, series)) {
          if (capacity > before) assert.ok(outward.includes(reason), reason);
          if (capacity < before) assert.ok(inward.includes(reason), reason);
          if (capacity === before) assert.ok(!["scaleOut", "scaleIn", "wake"].includes(reason));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never scales in by policy within a cooldown that no scale-out ended.", () => {
    fc.assert(
      fc.property(drawn, metrics, cooldown, (options, series, seconds) => {
        const alike = {
          ...options,
          targetTracking: options.targetTracking?.map((one) => ({
            ...one,
            scaleInCooldownSeconds: seconds,
          })),
          stepScaling: options.stepScaling?.map((one) => ({ ...one, cooldownSeconds: seconds })),
        };
        let blockedUntil = -Infinity;
        for (const one of play(alike, series)) {
          if (one.reason === "scaleOut" || one.reason === "wake") blockedUntil = -Infinity;
          if (one.reason !== "scaleIn" && one.reason !== "toZero") continue;
          assert.ok(one.seconds >= blockedUntil);
          blockedUntil = one.seconds + seconds;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never shrinks where all target tracking has scale-in disabled and nothing else shrinks.", () => {
    fc.assert(
      fc.property(drawn, metrics, (options, series) => {
        const targetTracking = options.targetTracking?.map((one) => ({
          ...one,
          disableScaleIn: true,
        }));
        const only = { ...options, targetTracking, stepScaling: [], actions: [] };
        for (const { before, capacity, reason } of play(only, series)) {
          if (reason !== "bounds") assert.ok(capacity >= before);
        }
      }),
    );
  });

  it("never changes capacity without data.", () => {
    fc.assert(
      fc.property(drawn, (options) => {
        const stepScaling = options.stepScaling?.map((one) => ({
          ...one,
          alarm: { ...one.alarm, treatMissingData: "missing" as const },
        }));
        const silent = Array.from({ length: 30 }, () => Array<number>(5).fill(NaN));
        const blind = { ...options, stepScaling, actions: [] };
        const reasons = play(blind, silent).map(({ reason }) => reason);
        assert.ok(reasons.every((reason) => ["none", "bounds", "holdNoData"].includes(reason)));
      }),
    );
  });

  it("asks for no less when the metric is higher, from the same state.", () => {
    const value = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), value, value, (capacity, a, b) => {
        const after = (one: number) =>
          new Scene({ capacity, targetTracking: [tracking()] }).minute(one);
        assert.ok(after(Math.min(a, b)) <= after(Math.max(a, b)));
      }),
    );
  });

  it("settles under constant load at enough capacity, with no change from then on.", () => {
    const load = fc.integer({ min: 0, max: 2000 });
    const capacity = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(load, capacity, cooldown, fc.boolean(), (total, first, seconds, isSlow) => {
        const target = 50;
        const cooldowns = { scaleInCooldownSeconds: seconds, scaleOutCooldownSeconds: seconds };
        const alarm = { ...tracking().alarm, scaleOutDatapoints: 3, scaleInDatapoints: 15 };
        const scene = new Scene({
          capacity: first,
          targetTracking: [tracking({ ...cooldowns, alarm })],
          assumptions: { oneUpdateAtATime: true },
        });
        scene.isSlow = isSlow;
        const capacities = Array.from({ length: 240 }, (_, minute) => {
          if (minute % 4 === 0) scene.ready();
          return scene.minute(total / scene.fleet.ready);
        });
        const last = capacities.at(-1)!;
        assert.ok(capacities.slice(120).every((one) => one === last));
        assert.ok(last >= Math.ceil(total / target));
        assert.ok(last === 1 || total / last >= 0.9 * target || last - 1 < total / target);
      }),
      { numRuns: 300 },
    );
  });
});
