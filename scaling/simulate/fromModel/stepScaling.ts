import { alarmShapeOf } from "../../control/alarmShapes";
import { AdjustmentType, StepAlarmSpec, StepScalingSpec, StepSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { Field, isAbsent, shownValueOf } from "../../model/field";
import { Alarm, ScalingPolicy, StepAdjustment, StepScaling } from "../../model/fragments";
import { Needs } from "./needs";
import { Settings } from "./settings";
import { measuredSource } from "./targetTracking";

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
  const type = needs.oneOf(step.adjustmentType, `adjustmentType of ${name}`, adjustmentTypes);
  const least = needs.optional(step.minAdjustmentMagnitude, `minAdjustmentMagnitude of ${name}`);
  const steps = needs.value(step.steps, `the steps of ${name}`, []);
  return {
    adjustmentType: type,
    cooldownSeconds: needs.withDefault(step.cooldownSeconds, `cooldown of ${name}`, 300),
    steps: steps.map((each) => stepSpec(each, name, needs)),
    ...(least === undefined ? {} : { minAdjustmentMagnitude: least }),
  };
}

export const adjustmentTypes: readonly AdjustmentType[] = [
  "ChangeInCapacity",
  "PercentChangeInCapacity",
  "ExactCapacity",
];

export function stepSpec(step: StepAdjustment, name: string, needs: Needs): StepSpec {
  const lowerBound = needs.optional(step.lowerBound, `a lower bound of ${name}`);
  const upperBound = needs.optional(step.upperBound, `an upper bound of ${name}`);
  return {
    adjustment: needs.value(step.adjustment, `an adjustment of ${name}`, 0),
    ...(lowerBound === undefined ? {} : { lowerBound }),
    ...(upperBound === undefined ? {} : { upperBound }),
  };
}

/** Undefined for an alarm that never acts, or of which too little is known. */
export function alarmSpec(
  alarm: Alarm,
  policy: string,
  settings: Settings,
  needs: Needs,
): StepAlarmSpec | undefined {
  if (!needs.withDefault(alarm.actionsEnabled, `actionsEnabled of the alarm of ${policy}`, true)) {
    return undefined;
  }
  const { utilizationPercentAtCapacity: full } = settings;
  const source = measuredSource(alarm, `the alarm behind ${policy}`, full, needs);
  if (source === undefined) return undefined;
  const of = (what: string) => `${what} of the alarm behind ${policy}`;
  const evaluationPeriods = needs.value(alarm.evaluationPeriods, of("evaluationPeriods"), 1);
  const usual = alarmShapeOf(needs.known(alarm.metricName) ?? "");
  return {
    source,
    comparison: needs.oneOf(alarm.comparisonOperator, of("comparisonOperator"), comparisons),
    threshold: needs.value(alarm.threshold, of("threshold"), 0),
    periodSeconds: needs.value(alarm.periodSeconds, of("period"), 60),
    evaluationPeriods,
    datapointsToAlarm: needs.withDefault(
      alarm.datapointsToAlarm,
      of("datapointsToAlarm"),
      evaluationPeriods,
    ),
    treatMissingData: treatmentOf(alarm.treatMissingData, of("treatMissingData"), needs),
    metricDelaySeconds: settings.alarm.metricDelaySeconds ?? usual.metricDelaySeconds,
  };
}

const comparisons: readonly StepAlarmSpec["comparison"][] = [
  "GreaterThanThreshold",
  "GreaterThanOrEqualToThreshold",
  "LessThanThreshold",
  "LessThanOrEqualToThreshold",
];

type Treatment = StepAlarmSpec["treatMissingData"];

const treatments: readonly Treatment[] = ["missing", "notBreaching", "breaching", "ignore"];

function treatmentOf(field: Field<string>, what: string, needs: Needs): Treatment {
  return isAbsent(field) ? "missing" : needs.oneOf(field, what, treatments);
}
