import { AdjustmentType, StepAlarmSpec, StepScalingSpec, StepSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, shownValueOf, valueOf } from "../../model/field";
import { Alarm, ScalingPolicy, StepAdjustment, StepScaling } from "../../model/fragments";
import { publishedSource } from "./metricSources";
import { Needs } from "./needs";
import { Settings } from "./settings";
import { notSimulated } from "./targetTracking";

/** A declared step policy with each alarm that triggers it; a policy without one never acts. */
export function stepScalingSpecs(
  policy: ScalingPolicy,
  step: StepScaling,
  model: ScalingModel,
  settings: Settings,
  needs: Needs,
): readonly StepScalingSpec[] {
  const name = shownValueOf(policy.name) ?? "step scaling";
  const { linked, undecided } = model.alarmsOf(policy);
  if (linked.length === 0 && undecided.length > 0) {
    needs.add(`which alarm triggers ${name} is not known yet`);
  }
  return linked.flatMap((declared) => {
    const alarm = alarmSpec(declared, name, settings, needs);
    return alarm === undefined ? [] : [{ ...policySpec(step, name, needs), name, alarm }];
  });
}

function policySpec(step: StepScaling, name: string, needs: Needs) {
  const type = needs.value(step.adjustmentType, `adjustmentType of ${name}`, "ChangeInCapacity");
  const least = needs.optional(step.minAdjustmentMagnitude, `minAdjustmentMagnitude of ${name}`);
  const steps = needs.value(step.steps, `the steps of ${name}`, []);
  return {
    adjustmentType: type as AdjustmentType,
    cooldownSeconds: needs.withDefault(step.cooldownSeconds, `cooldown of ${name}`, 300),
    steps: steps.map((each) => stepSpec(each, name, needs)),
    ...(least === undefined ? {} : { minAdjustmentMagnitude: least }),
  };
}

function stepSpec(step: StepAdjustment, name: string, needs: Needs): StepSpec {
  const lowerBound = needs.optional(step.lowerBound, `a lower bound of ${name}`);
  const upperBound = needs.optional(step.upperBound, `an upper bound of ${name}`);
  return {
    adjustment: needs.value(step.adjustment, `an adjustment of ${name}`, 0),
    ...(lowerBound === undefined ? {} : { lowerBound }),
    ...(upperBound === undefined ? {} : { upperBound }),
  };
}

/** From the end of a period until CloudWatch has evaluated its datapoint, seconds. */
const evaluationDelaySeconds = 0;

function alarmSpec(
  alarm: Alarm,
  policy: string,
  settings: Settings,
  needs: Needs,
): StepAlarmSpec | undefined {
  if (!isKnown(alarm.metricName)) {
    needs.add(`the metric of the alarm behind ${policy} is not known, or is computed from others`);
    return undefined;
  }
  const { utilizationPercentAtCapacity: full } = settings;
  const source = publishedSource(alarm.metricName.value, valueOf(alarm.statistic), full);
  if (source === undefined) return notSimulated(alarm.metricName, policy, needs);
  const of = (what: string) => `${what} of the alarm behind ${policy}`;
  const evaluationPeriods = needs.value(alarm.evaluationPeriods, of("evaluationPeriods"), 1);
  const treatment = needs.withDefault(alarm.treatMissingData, of("treatMissingData"), "missing");
  return {
    source,
    comparison: comparisonOf(needs.value(alarm.comparisonOperator, of("comparison"), "")),
    threshold: needs.value(alarm.threshold, of("threshold"), 0),
    periodSeconds: needs.value(alarm.periodSeconds, of("period"), 60),
    evaluationPeriods,
    datapointsToAlarm: needs.withDefault(
      alarm.datapointsToAlarm,
      of("datapointsToAlarm"),
      evaluationPeriods,
    ),
    treatMissingData: treatment as StepAlarmSpec["treatMissingData"],
    metricDelaySeconds: settings.alarm.metricDelaySeconds ?? evaluationDelaySeconds,
  };
}

const comparisons: readonly StepAlarmSpec["comparison"][] = [
  "GreaterThanThreshold",
  "GreaterThanOrEqualToThreshold",
  "LessThanThreshold",
  "LessThanOrEqualToThreshold",
];

function comparisonOf(operator: string): StepAlarmSpec["comparison"] {
  return comparisons.find((each) => each === operator) ?? "GreaterThanOrEqualToThreshold";
}
