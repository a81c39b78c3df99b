import { AlarmShape, AwsAssumptions, ForecasterName, ScalerSpec } from "../control/spec";

/** One thing that AWS does not publish, assumed otherwise. */
export interface Variation {
  /** As a report says it: "scale-out after 1 datapoint (assumed: 3)". */
  readonly name: string;
  readonly scaler: ScalerSpec;
}

/** A scaler whose metrics become alarms of AWS; the others are known exactly. */
type AlarmedSpec = Extract<ScalerSpec, { readonly assumptions: AwsAssumptions }>;

/**
 * The same scaling under other assumptions about what AWS does not publish, one at a time. Empty for
 * controllers that are known exactly, and where no policy depends on an assumption.
 */
export function variationsOf(scaler: ScalerSpec): readonly Variation[] {
  if (!("assumptions" in scaler)) return [];
  const forecasts = forecastVariations(scaler);
  if (scaler.targetTracking.length + scaler.stepScaling.length === 0) return forecasts;
  const alarms = alarmVariations.flatMap((variation) => alarmVariation(scaler, variation));
  const assumptions = assumptionVariations(scaler).map(({ name, change }) => ({
    name,
    scaler: { ...scaler, assumptions: { ...scaler.assumptions, ...change } },
  }));
  return [...alarms, ...assumptions, ...forecasts];
}

/** What can stand in for AWS's forecast, as people call it. */
export const forecasterWords: Readonly<Record<ForecasterName, string>> = {
  seasonalMean: "the mean of the hour over all days known",
  seasonalNaive: "the same hour of the day before",
  weeklyNaive: "the same hour of the week before",
  holtWinters: "level, trend and hour smoothed (Holt-Winters)",
  oracle: "the load itself, as if the future were known",
};

/** AWS does not publish its forecaster; one that only forecasts changes nothing. */
function forecastVariations(scaler: AlarmedSpec): readonly Variation[] {
  if (scaler.kind !== "Ec2AutoScaling" || scaler.predictive?.mode !== "ForecastAndScale") return [];
  const { predictive } = scaler;
  const names = Object.keys(forecasterWords) as ForecasterName[];
  return names
    .filter((name) => name !== predictive.forecaster)
    .map((forecaster) => ({
      name: `forecast from ${forecasterWords[forecaster]} (assumed: ${forecasterWords[predictive.forecaster]})`,
      scaler: { ...scaler, predictive: { ...predictive, forecaster } },
    }));
}

/** Another shape of the alarms of target tracking. */
interface AlarmVariation {
  readonly name: string;
  readonly change: (alarm: AlarmShape) => Partial<AlarmShape>;
  /** What is assumed of an alarm, in words. */
  readonly assumed: (alarm: AlarmShape) => string;
}

const datapoints = ({ scaleOutDatapoints }: AlarmShape) => `${scaleOutDatapoints}`;

const alarmVariations: readonly AlarmVariation[] = [
  {
    name: "scale-out after 1 datapoint",
    change: () => ({ scaleOutDatapoints: 1 }),
    assumed: datapoints,
  },
  {
    name: "scale-out after 5 datapoints",
    change: () => ({ scaleOutDatapoints: 5 }),
    assumed: datapoints,
  },
  {
    name: "datapoints readable one period later",
    change: ({ metricDelaySeconds, periodSeconds }) => ({
      metricDelaySeconds: metricDelaySeconds + periodSeconds,
    }),
    assumed: ({ metricDelaySeconds }) => `${metricDelaySeconds} s after their period`,
  },
  {
    name: "scale-in below 80 % of the target",
    change: () => ({ scaleInThresholdFraction: 0.8 }),
    assumed: ({ scaleInThresholdFraction }) => percent(scaleInThresholdFraction),
  },
];

/** None where it would change no alarm; else the name says what is assumed of those that it changes. */
function alarmVariation(
  scaler: AlarmedSpec,
  { name, change, assumed }: AlarmVariation,
): readonly Variation[] {
  const touched = scaler.targetTracking
    .map(({ alarm }) => alarm)
    .filter((alarm) => differs(alarm, change(alarm)));
  if (touched.length === 0) return [];
  const values = [...new Set(touched.map(assumed))].join(" and ");
  return [{ name: `${name} (assumed: ${values})`, scaler: withAlarms(scaler, change) }];
}

function differs(alarm: AlarmShape, change: Partial<AlarmShape>): boolean {
  const keys = Object.keys(change) as (keyof AlarmShape)[];
  return keys.some((key) => change[key] !== alarm[key]);
}

interface AssumptionVariation {
  readonly name: string;
  readonly change: Partial<AwsAssumptions>;
}

/** EC2 policies have warm-ups in place of cooldowns and of waiting for the change before. */
function assumptionVariations({ kind, assumptions }: AlarmedSpec): readonly AssumptionVariation[] {
  const { metricValue, oneUpdateAtATime, cooldownStarts } = assumptions;
  const value: AssumptionVariation =
    metricValue === "last"
      ? {
          name: "the mean of the breaching datapoints counts (assumed: the last one)",
          change: { metricValue: "meanOfBreaching" },
        }
      : {
          name: "the last datapoint counts (assumed: the mean of the breaching ones)",
          change: { metricValue: "last" },
        };
  if (kind === "Ec2AutoScaling") return [value];
  return [
    value,
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

function withAlarms(scaler: AlarmedSpec, change: AlarmVariation["change"]): ScalerSpec {
  const changed = <T extends { readonly alarm: AlarmShape }>(policy: T): T => ({
    ...policy,
    alarm: { ...policy.alarm, ...change(policy.alarm) },
  });
  return scaler.kind === "ApplicationAutoScaling"
    ? { ...scaler, targetTracking: scaler.targetTracking.map(changed) }
    : { ...scaler, targetTracking: scaler.targetTracking.map(changed) };
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)} %`;
}
