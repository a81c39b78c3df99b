import { AlarmShape, AwsAssumptions, ScalerSpec } from "../control/spec";

/** One thing that AWS does not publish, assumed otherwise. */
export interface Variation {
  /** As a report says it: "scale-out after 1 datapoint instead of 3". */
  readonly name: string;
  readonly scaler: ScalerSpec;
}

/**
 * The same scaling under other assumptions about what AWS does not publish, one at a time. Empty for
 * controllers that are known exactly.
 */
export function variationsOf(scaler: ScalerSpec): readonly Variation[] {
  if (scaler.kind !== "ApplicationAutoScaling" && scaler.kind !== "Ec2AutoScaling") return [];
  if (scaler.targetTracking.length === 0) return [];
  const first = scaler.targetTracking[0]!.alarm;
  const alarms = alarmVariations(first).map(({ name, change }) => ({
    name,
    scaler: withAlarms(scaler, change),
  }));
  const assumptions = assumptionVariations(scaler.assumptions).map(({ name, change }) => ({
    name,
    scaler: { ...scaler, assumptions: { ...scaler.assumptions, ...change } },
  }));
  return [...alarms, ...assumptions];
}

interface Alternative<T> {
  readonly name: string;
  readonly change: Partial<T>;
}

function alarmVariations(alarm: AlarmShape): readonly Alternative<AlarmShape>[] {
  const { scaleOutDatapoints, metricDelaySeconds } = alarm;
  return [
    ...[1, 5]
      .filter((count) => count !== scaleOutDatapoints)
      .map((count) => ({
        name: `scale-out after ${count} datapoint${count === 1 ? "" : "s"} (assumed: ${scaleOutDatapoints})`,
        change: { scaleOutDatapoints: count },
      })),
    {
      name: `datapoints readable ${metricDelaySeconds + 60} s after their period (assumed: ${metricDelaySeconds} s)`,
      change: { metricDelaySeconds: metricDelaySeconds + 60 },
    },
    {
      name: `scale-in below 80 % of the target (assumed: ${percent(alarm.scaleInThresholdFraction)})`,
      change: { scaleInThresholdFraction: 0.8 },
    },
  ];
}

function assumptionVariations(assumed: AwsAssumptions): readonly Alternative<AwsAssumptions>[] {
  const { metricValue, oneUpdateAtATime, cooldownStarts } = assumed;
  return [
    metricValue === "last"
      ? {
          name: "the mean of the breaching datapoints counts (assumed: the last one)",
          change: { metricValue: "meanOfBreaching" },
        }
      : {
          name: "the last datapoint counts (assumed: the mean of the breaching ones)",
          change: { metricValue: "last" },
        },
    oneUpdateAtATime
      ? { name: "changes overlap (assumed: one at a time)", change: { oneUpdateAtATime: false } }
      : {
          name: "a change waits until the one before it is complete (assumed: changes overlap)",
          change: { oneUpdateAtATime: true },
        },
    cooldownStarts === "decision"
      ? {
          name: "cooldowns run from completion (assumed: from the decision)",
          change: { cooldownStarts: "completion" },
        }
      : {
          name: "cooldowns run from the decision (assumed: from completion)",
          change: { cooldownStarts: "decision" },
        },
  ];
}

function withAlarms(scaler: ScalerSpec, change: Partial<AlarmShape>): ScalerSpec {
  if (scaler.kind === "ApplicationAutoScaling") {
    return {
      ...scaler,
      targetTracking: scaler.targetTracking.map((each) => changed(each, change)),
    };
  }
  if (scaler.kind !== "Ec2AutoScaling") return scaler;
  return { ...scaler, targetTracking: scaler.targetTracking.map((each) => changed(each, change)) };
}

function changed<T extends { readonly alarm: AlarmShape }>(
  policy: T,
  change: Partial<AlarmShape>,
): T {
  return { ...policy, alarm: { ...policy.alarm, ...change } };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
