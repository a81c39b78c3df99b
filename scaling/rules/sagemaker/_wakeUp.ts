import { ScalingModel } from "../../link/scalingModel";
import { Truth } from "../../link/link";
import { dimensions, parseResourceId } from "../../link/resourceId";
import { Field, isAbsent, isKnown, knownTo, valueOf } from "../../model/field";
import { Alarm, ScalableTarget, ScalingPolicy, StepScaling } from "../../model/fragments";

/** The metric that says "there is work and nothing to do it", and whom it is about. */
export interface WakeUpMetric {
  readonly name: string;
  readonly dimension: "EndpointName" | "InferenceComponentName";
}

const wakeUpMetrics: Readonly<Record<string, WakeUpMetric>> = {
  [dimensions.instanceCount]: { name: "HasBacklogWithoutCapacity", dimension: "EndpointName" },
  [dimensions.copyCount]: {
    name: "NoCapacityInvocationFailures",
    dimension: "InferenceComponentName",
  },
};

/** The metric that must wake a target from zero, if its dimension is one that can be there. */
export function wakeUpMetricOf(target: ScalableTarget): WakeUpMetric | undefined {
  const dimension = valueOf(target.scalableDimension);
  return dimension !== undefined && Object.hasOwn(wakeUpMetrics, dimension)
    ? wakeUpMetrics[dimension]
    : undefined;
}

/** Whether a policy of the target lifts it from zero when an alarm on the metric fires. */
export function isWoken(target: ScalableTarget, metric: WakeUpMetric, model: ScalingModel): Truth {
  const { linked, undecided } = model.policiesOf(target);
  const answers = linked.map((policy) => wakes(policy, target, metric, model));
  if (answers.includes(true)) return true;
  return answers.includes("unknown") || undecided.some(mayBeStep) ? "unknown" : false;
}

function wakes(
  policy: ScalingPolicy,
  target: ScalableTarget,
  metric: WakeUpMetric,
  model: ScalingModel,
): Truth {
  const lifts = mayBeStep(policy) ? liftsFromZero(policy.stepScaling) : false;
  if (lifts === false) return false;
  const { linked, undecided } = model.alarmsOf(policy);
  const answers = linked.map((alarm) => watches(alarm, target, metric));
  if (answers.includes(true)) return lifts;
  const isOpen = answers.includes("unknown") || undecided.some((alarm) => mayWatch(alarm, metric));
  return isOpen ? "unknown" : false;
}

function mayBeStep({ policyType }: ScalingPolicy): boolean {
  return !isKnown(policyType) || policyType.value === "StepScaling";
}

/** A percentage of nothing is nothing, unless a least number of instances is given. */
function liftsFromZero(step: StepScaling | undefined): Truth {
  if (step === undefined) return false;
  const { adjustmentType, minAdjustmentMagnitude, steps } = step;
  if (!isKnown(adjustmentType) || !isKnown(steps)) return "unknown";
  const isPercent = adjustmentType.value === "PercentChangeInCapacity";
  if (isPercent && isAbsent(minAdjustmentMagnitude)) return false;
  if (steps.value.some(({ adjustment }) => knownTo(adjustment, (by) => by > 0))) return true;
  return steps.value.some(({ adjustment }) => !isKnown(adjustment)) ? "unknown" : false;
}

function mayWatch(alarm: Alarm, metric: WakeUpMetric): boolean {
  return !isKnown(alarm.metricName) || alarm.metricName.value === metric.name;
}

/** An alarm on a metric expression names no metric of its own, and may well contain this one. */
function watches(alarm: Alarm, target: ScalableTarget, metric: WakeUpMetric): Truth {
  if (!mayWatch(alarm, metric)) return false;
  if (knownTo(alarm.actionsEnabled, (enabled) => !enabled)) return false;
  if (!isKnown(alarm.metricName)) return "unknown";
  const about = isKnown(alarm.dimensions) ? alarm.dimensions.value[metric.dimension] : undefined;
  return about !== undefined && isAnother(about, target) ? false : true;
}

function isAnother(about: Field<string>, target: ScalableTarget): boolean {
  const id = parseResourceId(valueOf(target.resourceId) ?? "");
  if (id === undefined || !isKnown(about)) return false;
  return about.value !== (id.form === "variant" ? id.endpointName : id.name);
}
