import { strict as assert } from "node:assert";
import fc from "fast-check";
import { AdjustmentType, PredictiveScalingSpec } from "../../../../scaling/control/spec";
import { below, Group, GroupOptions, predictive, simple, step, tracking } from "./group";

const seconds = fc.constantFrom(0, 60, 150, 300);
const adjustmentType = fc.constantFrom<AdjustmentType>(
  "ChangeInCapacity",
  "PercentChangeInCapacity",
  "ExactCapacity",
);
const adjustment = fc.integer({ min: 1, max: 60 });

const trackings = fc.array(
  fc
    .record({
      targetValue: fc.integer({ min: 10, max: 90 }),
      disableScaleIn: fc.boolean(),
      warmupSeconds: fc.option(seconds, { nil: undefined }),
    })
    .map(tracking),
  { maxLength: 2 },
);

const steps = fc.array(
  fc
    .record({ isUp: fc.boolean(), size: adjustment, adjustmentType, warmupSeconds: seconds })
    .map(({ isUp, size, ...rest }) => {
      const isExact = rest.adjustmentType === "ExactCapacity";
      const changes = { ...rest, alarm: isUp ? {} : below };
      if (isUp) return step({ ...changes, adjustment: size });
      const bounds = { upperBound: 0, adjustment: isExact ? size : -size };
      return step({ ...changes, steps: [bounds] });
    }),
  { maxLength: 2 },
);

const simples = fc.array(
  fc
    .record({ isUp: fc.boolean(), size: adjustment, cooldownSeconds: seconds })
    .map(({ isUp, size, cooldownSeconds }) =>
      simple({ cooldownSeconds, adjustment: isUp ? size : -size, alarm: isUp ? {} : below }),
    ),
  { maxLength: 2 },
);

const forecasts: fc.Arbitrary<PredictiveScalingSpec> = fc
  .record({
    history: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 20, maxLength: 60 }),
    forecaster: fc.constantFrom("seasonalNaive", "seasonalMean", "holtWinters"),
    schedulingBufferSeconds: fc.constantFrom(0, 300, 1800),
    maxCapacityBreachBehavior: fc.constantFrom("HonorMaxCapacity", "IncreaseMaxCapacity"),
    maxCapacityBufferPercent: fc.integer({ min: 0, max: 50 }),
  })
  .map((changes) => predictive(changes as Partial<PredictiveScalingSpec>));

const actions = fc.array(
  fc.record(
    {
      atSeconds: fc.integer({ min: 0, max: 200 }).map((minutes) => minutes * 60),
      name: fc.constant("action"),
      minCapacity: fc.integer({ min: 0, max: 30 }),
      maxCapacity: fc.integer({ min: 0, max: 60 }),
      desiredCapacity: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: ["atSeconds", "name"] },
  ),
  { maxLength: 3 },
);

const options: fc.Arbitrary<GroupOptions> = fc.record({
  capacity: fc.integer({ min: 0, max: 30 }),
  minCapacity: fc.integer({ min: 0, max: 5 }),
  maxCapacity: fc.integer({ min: 5, max: 40 }),
  startSeconds: seconds,
  targetTracking: trackings,
  stepScaling: steps,
  simpleScaling: simples,
  predictive: fc.option(forecasts, { nil: undefined }),
  actions: actions.map((list) => [...list].sort((a, b) => a.atSeconds - b.atSeconds)),
});

const values = fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { nil: NaN }), {
  minLength: 130,
  maxLength: 200,
});

interface Moment {
  readonly capacity: number;
  readonly before: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly why: string;
}

/** Every policy sees the same metric; the hourly load of the forecast comes with each 60th minute. */
function play(given: GroupOptions, metric: readonly number[]): Moment[] {
  const group = new Group(given);
  const { controller } = group;
  const policies = controller.metrics.length - (given.predictive === undefined ? 0 : 1);
  return metric.map((value, minute) => {
    const before = group.fleet.desired;
    const datapoints = new Array<number>(policies).fill(value);
    if (given.predictive !== undefined && minute % 60 === 59) datapoints.push(value * 5);
    const capacity = group.minute(...datapoints);
    const { minCapacity: minimum, maxCapacity: maximum } = controller;
    return { capacity, before, minimum, maximum, why: group.why };
  });
}

const settings = { numRuns: 150, seed: 4 };

describe("Any EC2 Auto Scaling group", () => {
  it("stays within its bounds, with a whole number of instances.", () => {
    fc.assert(
      fc.property(options, values, (given, metric) => {
        for (const { capacity, minimum, maximum } of play(given, metric)) {
          assert.ok(Number.isInteger(capacity));
          assert.ok(capacity >= minimum && capacity <= maximum);
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

  it("never scales in by a forecast, nor lowers a maximum with one.", () => {
    const forecastOnly = fc.record({ given: options, forecast: forecasts });
    fc.assert(
      fc.property(forecastOnly, values, ({ given, forecast }, metric) => {
        const none = { targetTracking: [], stepScaling: [], simpleScaling: [], actions: [] };
        const moments = play({ ...given, ...none, predictive: forecast }, metric);
        moments.slice(1).forEach(({ capacity, before, maximum }, index) => {
          assert.ok(capacity >= before);
          assert.ok(maximum >= moments[index]!.maximum);
        });
      }),
      settings,
    );
  });

  it("gives a reason that fits each change.", () => {
    const upward = /^(scaleOut|wake|forecast) /;
    const downward = /^(scaleIn|toZero) /;
    fc.assert(
      fc.property(options, values, (given, metric) => {
        const [, ...moments] = play({ ...given, actions: [] }, metric);
        for (const { capacity, before, why } of moments) {
          if (capacity > before) assert.match(why, upward);
          else if (capacity < before) assert.match(why, downward);
          else assert.match(why, /^(none|hold|at)/);
        }
      }),
      settings,
    );
  });
});
