import { Outcome, RuleSettings, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, knownTo } from "../../model/field";
import { ScalingPolicy, TargetTracking } from "../../model/fragments";
import { directionOf } from "./_cooldowns";
import { metricKeyOf, metricNameOf, watches } from "./_metrics";

/** Reported on the later one of the two, so that each pair is named once. */
export function againstTracking(
  policy: ScalingPolicy,
  others: readonly ScalingPolicy[],
  settings: RuleSettings,
): Outcome[] {
  const metric = policy.targetTracking && metricKeyOf(policy.targetTracking);
  if (metric === undefined || isAllowed(policy.targetTracking!, settings)) return [];
  const rival = others.find(
    (other) =>
      other.source.urn < policy.source.urn &&
      other.targetTracking !== undefined &&
      metricKeyOf(other.targetTracking) === metric,
  );
  if (rival === undefined) return [];
  const { targetTracking: tracking } = policy;
  const field = isKnown(tracking!.predefinedMetricType)
    ? tracking!.predefinedMetricType
    : tracking!.customMetric!.metricName;
  const allowed = `a metric that no other tracking policy of the target has; ${named(rival)} has it too`;
  return [violation(field, allowed)];
}

/** A step policy that takes away what target tracking adds on the same metric. */
export function againstSteps(
  policy: ScalingPolicy,
  others: readonly ScalingPolicy[],
  model: ScalingModel,
  settings: RuleSettings,
): Outcome[] {
  const step = policy.stepScaling;
  if (step === undefined || directionOf(step) !== "scaleIn") return [];
  const alarms = model.alarmsOf(policy).linked;
  const rival = others.find(({ targetTracking: tracking }) => {
    if (tracking === undefined || isAllowed(tracking, settings)) return false;
    const scalesIn =
      isAbsent(tracking.disableScaleIn) || knownTo(tracking.disableScaleIn, (it) => !it);
    return scalesIn && alarms.some((alarm) => watches(alarm, tracking));
  });
  if (rival === undefined) return [];
  const allowed = `no scale-in on the metric that ${named(rival)} tracks and scales in on too`;
  return [violation(step.steps, allowed)];
}

function named({ source }: ScalingPolicy): string {
  const name = source.urn.split("::").pop() ?? "";
  return /^[\w.-]{1,60}$/.test(name) ? `"${name}"` : "another policy";
}

function isAllowed(tracking: TargetTracking, settings: RuleSettings): boolean {
  const name = metricNameOf(tracking);
  return name !== undefined && settings.list("allow").includes(name);
}
