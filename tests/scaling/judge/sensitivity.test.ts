import { strict as assert } from "node:assert";
import {
  AlarmShape,
  ApplicationAutoScalingSpec,
  ScalerSpec,
  StepScalingSpec,
} from "../../../scaling/control/spec";
import { alarmShapeOf } from "../../../scaling/control/alarmShapes";
import { variationsOf } from "../../../scaling/judge/sensitivity";
import { tracking } from "../simulate/tracking";
import { group, hpa, keda } from "./specs";

function withAlarms(...shapes: readonly AlarmShape[]): ApplicationAutoScalingSpec {
  const [policy] = tracking.targetTracking;
  return { ...tracking, targetTracking: shapes.map((alarm) => ({ ...policy!, alarm })) };
}

const standard = alarmShapeOf("");
const fast = alarmShapeOf("ConcurrentRequestsPerModel");

const step: StepScalingSpec = {
  name: "step",
  adjustmentType: "ChangeInCapacity",
  cooldownSeconds: 300,
  steps: [{ lowerBound: 0, adjustment: 1 }],
  alarm: {
    source: { metric: "requestsPerInstance", factor: 1, statistic: "Sum" },
    comparison: "GreaterThanThreshold",
    threshold: 900,
    periodSeconds: 60,
    evaluationPeriods: 2,
    datapointsToAlarm: 2,
    treatMissingData: "missing",
    metricDelaySeconds: 60,
  },
};

function names(scaler: ScalerSpec): readonly string[] {
  return variationsOf(scaler).map(({ name }) => name);
}

function variation(scaler: ApplicationAutoScalingSpec, start: string): ApplicationAutoScalingSpec {
  const found = variationsOf(scaler).find(({ name }) => name.startsWith(start));
  assert.ok(found, `${start} is none of ${names(scaler).join("; ")}`);
  return found.scaler as ApplicationAutoScalingSpec;
}

describe("other assumptions about AWS", () => {
  it("are each named with what is assumed now", () => {
    assert.deepEqual(names(tracking), [
      "scale-out after 1 datapoint (assumed: 3)",
      "scale-out after 5 datapoints (assumed: 3)",
      "datapoints readable one period later (assumed: 60 s after their period)",
      "scale-in below 80 % of the target (assumed: 90 %)",
      "the mean of the breaching datapoints counts (assumed: the last one)",
      "changes overlap (assumed: one at a time)",
      "cooldowns run from the decision (assumed: from completion)",
    ]);
  });

  it("change one thing each, to what the name says", () => {
    const alarms = (start: string) => variation(tracking, start).targetTracking[0]!.alarm;
    assert.deepEqual(alarms("scale-out after 1"), { ...standard, scaleOutDatapoints: 1 });
    assert.deepEqual(alarms("scale-out after 5"), { ...standard, scaleOutDatapoints: 5 });
    assert.deepEqual(alarms("datapoints"), { ...standard, metricDelaySeconds: 120 });
    assert.deepEqual(alarms("scale-in"), { ...standard, scaleInThresholdFraction: 0.8 });
    const { assumptions } = tracking;
    for (const [start, change] of [
      ["the mean", { metricValue: "meanOfBreaching" }],
      ["changes overlap", { oneUpdateAtATime: false }],
      ["cooldowns", { cooldownStarts: "decision" }],
    ] as const) {
      const other = variation(tracking, start);
      assert.deepEqual(other, { ...tracking, assumptions: { ...assumptions, ...change } });
    }
  });

  it("are the other way round where the other way is assumed", () => {
    const other: ApplicationAutoScalingSpec = {
      ...tracking,
      assumptions: {
        ...tracking.assumptions,
        metricValue: "meanOfBreaching",
        oneUpdateAtATime: false,
        cooldownStarts: "decision",
      },
    };
    assert.equal(variation(other, "the last").assumptions.metricValue, "last");
    assert.equal(variation(other, "a change waits").assumptions.oneUpdateAtATime, true);
    assert.equal(variation(other, "cooldowns run from c").assumptions.cooldownStarts, "completion");
  });

  it("leave out what is assumed already", () => {
    const eager = { ...standard, scaleOutDatapoints: 1, scaleInThresholdFraction: 0.8 };
    const found = names(withAlarms(eager));
    assert.ok(!found.some((name) => /^scale-out after 1|^scale-in/.test(name)), found.join());
    assert.ok(found.includes("scale-out after 5 datapoints (assumed: 1)"));
  });

  it("delay metrics of 10 seconds by 10 seconds, which is much for them", () => {
    const delayed = variation(withAlarms(fast), "datapoints readable");
    assert.equal(delayed.targetTracking[0]!.alarm.metricDelaySeconds, 20);
  });

  it("name what is assumed of every policy that they change, and change each by its own", () => {
    const other = { ...fast, scaleOutDatapoints: 5 };
    const both = withAlarms(standard, other);
    const found = names(both);
    assert.ok(found.includes("scale-out after 1 datapoint (assumed: 3 and 5)"), found.join());
    assert.ok(found.includes("scale-out after 5 datapoints (assumed: 3)"), found.join());
    const delays = variation(both, "datapoints").targetTracking.map(
      ({ alarm }) => alarm.metricDelaySeconds,
    );
    assert.deepEqual(delays, [120, 20]);
  });

  it("of step policies are about what happens after the alarm, which is declared", () => {
    const stepped = { ...tracking, targetTracking: [], stepScaling: [step] };
    assert.deepEqual(
      variationsOf(stepped).map(({ scaler }) => (scaler as ApplicationAutoScalingSpec).stepScaling),
      [[step], [step], [step]],
    );
  });

  it("leave cooldowns out for groups of EC2, which have none", () => {
    const found = names(group);
    assert.ok(found.length > 0);
    assert.ok(!found.some((name) => /cooldown|overlap|waits/.test(name)), found.join());
  });

  it("are none for what is known exactly, or depends on no alarm", () => {
    const scheduled = { ...tracking, targetTracking: [] };
    for (const scaler of [hpa, keda, { kind: "fixed", capacity: 2 } as const, scheduled]) {
      assert.deepEqual(variationsOf(scaler), []);
    }
  });
});
