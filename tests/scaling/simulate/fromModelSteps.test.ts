import { strict as assert } from "node:assert";
import { alarm, stepPolicy, target, trackingPolicy } from "../../../scaling/check/fixtures";
import { AlarmAssumptions } from "../../../scaling/contract/generated/types";
import { InputObject, UNKNOWN } from "../../../scaling/model/input";
import { specOf, whyNot } from "./declared";

describe("a declared step policy, as a simulation plays it", () => {
  it("acts on each alarm that triggers it, as declared", () => {
    const low = alarm({
      comparisonOperator: "LessThanThreshold",
      datapointsToAlarm: 1,
      treatMissingData: "breaching",
      period: 300,
    });
    const spec = specOf([target(), stepPolicy({ minAdjustmentMagnitude: 2 }), low]);
    assert.equal(spec.stepScaling.length, 1);
    const { name: _name, ...policy } = spec.stepScaling[0]!;
    assert.deepEqual(policy, {
      adjustmentType: "ChangeInCapacity",
      cooldownSeconds: 300,
      minAdjustmentMagnitude: 2,
      steps: [
        { adjustment: 1, lowerBound: 0, upperBound: 100 },
        { adjustment: 2, lowerBound: 100 },
      ],
      alarm: {
        source: {
          name: "InvocationsPerInstance",
          metric: "requestsPerInstance",
          statistic: "Sum",
          factor: 1,
        },
        comparison: "LessThanThreshold",
        threshold: 900,
        periodSeconds: 300,
        evaluationPeriods: 2,
        datapointsToAlarm: 1,
        treatMissingData: "breaching",
        metricDelaySeconds: 60,
      },
    });
  });

  it("needs all datapoints, and leaves gaps as gaps, where nothing else is declared", () => {
    const { alarm: shape } = specOf([target(), stepPolicy(), alarm()]).stepScaling[0]!;
    assert.equal(shape.datapointsToAlarm, 2);
    assert.equal(shape.treatMissingData, "missing");
  });

  it("takes 300 s for a cooldown that is not declared", () => {
    const [policy] = specOf([target(), stepPolicy({ cooldown: undefined }), alarm()]).stepScaling;
    assert.equal(policy!.cooldownSeconds, 300);
  });

  it("sees its metric as late as target tracking does, or as assumed", () => {
    const delay = (assumptions?: AlarmAssumptions) =>
      specOf([target(), stepPolicy(), alarm()], assumptions).stepScaling[0]!.alarm
        .metricDelaySeconds;
    assert.equal(
      delay(),
      specOf([target(), trackingPolicy()]).targetTracking[0]!.alarm.metricDelaySeconds,
    );
    assert.equal(delay({ metricDelaySeconds: 7 }), 7);
  });

  it("never acts without an alarm, or by one whose actions are off", () => {
    assert.deepEqual(specOf([target(), stepPolicy()]).stepScaling, []);
    const off = alarm({ actionsEnabled: false });
    assert.deepEqual(specOf([target(), stepPolicy(), off]).stepScaling, []);
  });

  for (const [what, step, trigger, why] of [
    [
      "alarms whose actions are unknown",
      {},
      alarm({ alarmActions: UNKNOWN }, {}),
      /which alarm triggers .* is not known yet/,
    ],
    [
      "an alarm that may be off",
      {},
      alarm({ actionsEnabled: UNKNOWN }),
      /actionsEnabled of .* is not known yet/,
    ],
    [
      "an unknown threshold",
      {},
      alarm({ threshold: UNKNOWN }),
      /threshold of the alarm behind .* is not known yet/,
    ],
    [
      "an unknown comparison",
      {},
      alarm({ comparisonOperator: UNKNOWN }),
      /comparisonOperator .* is not known yet/,
    ],
    [
      "a comparison with a band",
      {},
      alarm({ comparisonOperator: "GreaterThanUpperThreshold" }),
      /comparisonOperator .* is none that is simulated/,
    ],
    [
      "a treatment of gaps that does not exist",
      {},
      alarm({ treatMissingData: "maybe" }),
      /treatMissingData .* is none that is simulated/,
    ],
    [
      "metric math",
      {},
      alarm({ metricName: undefined, metricQueries: [{ id: "e1" }] }),
      /is not known, or is computed from others/,
    ],
    [
      "a percentile",
      {},
      alarm({ statistic: undefined, extendedStatistic: "p99" }),
      /the statistic of .* is not set/,
    ],
    [
      "a kind of adjustment that does not exist",
      { adjustmentType: "Double" },
      alarm(),
      /adjustmentType of .* is none that is simulated/,
    ],
    [
      "an unknown adjustment",
      { stepAdjustments: [{ scalingAdjustment: UNKNOWN }] },
      alarm(),
      /an adjustment of .* is not known yet/,
    ],
    ["unknown steps", { stepAdjustments: UNKNOWN }, alarm(), /the steps of .* is not known yet/],
  ] as const) {
    it(`is not simulated with ${what}, and says so`, () => {
      assert.match(whyNot(target(), stepPolicy(step as InputObject), trigger), why);
    });
  }
});
