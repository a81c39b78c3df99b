import { strict as assert } from "node:assert";
import fc from "fast-check";
import { defaultAssumptions } from "../../../scaling/control/alarmShapes";
import { ApplicationAutoScalingSpec, AwsAssumptions } from "../../../scaling/control/spec";
import { Totals } from "../../../scaling/judge/totals";
import { compileLoad, Load } from "../../../scaling/load";
import { run } from "../../../scaling/simulate/run";
import { defaultSettleSeconds, Scenario } from "../../../scaling/simulate/scenario";
import { canSweep, sweep, SweepTotals, TrackingPoint } from "../../../scaling/simulate/sweep/sweep";
import { tracking } from "./tracking";

function scalerOf(
  point: TrackingPoint,
  assumptions: AwsAssumptions = defaultAssumptions,
  metricDelaySeconds = 60,
): ApplicationAutoScalingSpec {
  const { minCapacity, maxCapacity, ...changes } = point;
  const [policy] = tracking.targetTracking;
  const alarm = { ...policy!.alarm, metricDelaySeconds };
  const targetTracking = [{ ...policy!, alarm, ...changes }];
  return { ...tracking, minCapacity, maxCapacity, targetTracking, assumptions };
}

interface World {
  readonly load: Load;
  readonly startupSeconds: number;
  readonly timeoutSeconds: number;
  readonly queueLimitPerInstance: number;
  readonly initialCapacity: number;
  readonly metricDelaySeconds: number;
  readonly assumptions: AwsAssumptions;
  readonly seed: number;
}

function scenarioOf(world: World, point: TrackingPoint): Scenario {
  const { startupSeconds, timeoutSeconds, queueLimitPerInstance, initialCapacity, seed } = world;
  return {
    load: compileLoad(world.load, { stepSeconds: 60, seed }),
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      concurrencyPerInstance: 2,
      serviceTimeVariation: 1,
      queueLimitPerInstance,
      timeoutSeconds,
      startup: {
        stages: [{ name: "start", medianSeconds: startupSeconds }],
        spread: 0,
        failureFraction: 0,
      },
      drainSeconds: 0,
    },
    scaler: scalerOf(point, world.assumptions, world.metricDelaySeconds),
    faults: [],
    initialCapacity,
    settleSeconds: defaultSettleSeconds,
    seed,
  };
}

function alone(scenario: Scenario): SweepTotals {
  const { requests, fleet, changes } = totalsOf(scenario);
  return {
    overloadSeconds: requests.overloadSeconds,
    droppedRequests: requests.dropped,
    maxBacklog: requests.maxBacklog,
    instanceSeconds: fleet.instanceSeconds,
    overprovisionedSeconds: fleet.overprovisionedSeconds,
    unmetAtMaximumSeconds: fleet.unmetAtMaximumSeconds,
    scalingActions: changes.actions,
    flaps: changes.flaps,
  };
}

function totalsOf(scenario: Scenario): Totals {
  const totals = new Totals(scenario, { delays: false });
  run(scenario, [totals]);
  return totals;
}

const points = fc
  .record({
    minCapacity: fc.integer({ min: 1, max: 6 }),
    extra: fc.integer({ min: 0, max: 20 }),
    targetValue: fc.integer({ min: 60, max: 1500 }),
    scaleOutCooldownSeconds: fc.constantFrom(0, 30, 60, 300, 900),
    scaleInCooldownSeconds: fc.constantFrom(0, 60, 300, 900, 3600),
  })
  .map(({ extra, ...rest }) => ({ ...rest, maxCapacity: rest.minCapacity + extra }));

const rate = fc.integer({ min: 0, max: 300 });

const loads: fc.Arbitrary<Load> = fc.oneof(
  fc.record({ constant: fc.record({ rps: rate }) }),
  fc.record({
    diurnal: fc.record({ baseRps: rate, peakRps: rate, peakHour: fc.constantFrom(3, 14.5) }),
    durationSeconds: fc.constant(172800),
    noise: fc.option(fc.constant({ relativeStandardDeviation: 0.1 }), { nil: undefined }),
  }),
  fc.record({
    spike: fc.record({
      baseRps: rate,
      peakRps: rate,
      startSeconds: fc.constant(1800),
      rampSeconds: fc.integer({ min: 0, max: 900 }),
      holdSeconds: fc.integer({ min: 60, max: 7200 }),
    }),
  }),
  fc.record({
    trace: fc.record({
      rps: fc.array(rate, { minLength: 100, maxLength: 600 }),
      stepSeconds: fc.constantFrom(60, 300),
    }),
  }),
);

const worlds: fc.Arbitrary<World> = fc.record({
  load: loads,
  startupSeconds: fc.constantFrom(0, 45, 60, 240, 525.5),
  timeoutSeconds: fc.constantFrom(30, 60, Infinity),
  queueLimitPerInstance: fc.constantFrom(100, Infinity),
  initialCapacity: fc.integer({ min: 1, max: 30 }),
  metricDelaySeconds: fc.constantFrom(0, 60, 90, 300),
  assumptions: fc.record({
    metricValue: fc.constant("last" as const),
    maxScaleInFraction: fc.constantFrom(1, 0.5, 0.1),
    oneUpdateAtATime: fc.constant(true),
    cooldownStarts: fc.constantFrom("decision" as const, "completion" as const),
  }),
  seed: fc.integer({ min: 1, max: 1000 }),
});

describe("a sweep over many policies", () => {
  it("gives every policy the figures of a run by itself, to the bit", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(worlds, fc.array(points, { minLength: 1, maxLength: 4 }), (world, several) => {
        const swept: SweepTotals[] = [];
        sweep(scenarioOf(world, several[0]!), several, (totals) => swept.push({ ...totals }));
        const single = several.map((point) => alone(scenarioOf(world, point)));
        assert.deepEqual(swept, single);
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it("passes steady stretches at once and is none the wiser", () => {
    const point: TrackingPoint = {
      minCapacity: 1,
      maxCapacity: 40,
      targetValue: 600,
      scaleOutCooldownSeconds: 60,
      scaleInCooldownSeconds: 300,
    };
    const load: Load = {
      diurnal: { baseRps: 15, peakRps: 340, peakHour: 14, weekendFactor: 0.4 },
      noise: { relativeStandardDeviation: 0.03, correlationSeconds: 600 },
    };
    const scenario = scenarioOf({ ...calm, load }, point);
    sweep(scenario, [point], (totals) => {
      assert.ok(totals.scalingActions > 20, `${totals.scalingActions} actions`);
      assert.deepEqual({ ...totals }, alone(scenario));
    });
  });

  it("refuses what it cannot play exactly", () => {
    const point = { ...plain, minCapacity: 0 };
    assert.equal(canSweep(scenarioOf(calm, plain)), true);
    assert.equal(canSweep(scenarioOf(calm, point)), false);
    const scenario = scenarioOf(calm, plain);
    const { service } = scenario;
    for (const change of [{ spread: 0.2 }, { newNode: { room: 4, medianSeconds: 180 } }]) {
      const startup = { ...service.startup, ...change };
      assert.equal(canSweep({ ...scenario, service: { ...service, startup } }), false);
    }
    assert.throws(() => sweep(scenarioOf(calm, point), [point], () => undefined), RangeError);
  });
});

const plain: TrackingPoint = {
  minCapacity: 2,
  maxCapacity: 10,
  targetValue: 600,
  scaleOutCooldownSeconds: 60,
  scaleInCooldownSeconds: 300,
};

const calm: World = {
  load: { constant: { rps: 30 } },
  startupSeconds: 240,
  timeoutSeconds: 60,
  queueLimitPerInstance: Infinity,
  initialCapacity: 2,
  metricDelaySeconds: 60,
  assumptions: defaultAssumptions,
  seed: 1,
};
