import { alarmShapeOf } from "../../control/alarmShapes";
import { MetricSource, TargetTrackingSpec } from "../../control/spec";
import { Field, isKnown, shownValueOf, valueOf } from "../../model/field";
import { ScalingPolicy, TargetTracking } from "../../model/fragments";
import { predefinedSource, publishedSource } from "./metricSources";
import { Needs } from "./needs";
import { Settings } from "./settings";

/** A declared target-tracking policy as the controller plays it. */
export function targetTrackingSpec(
  policy: ScalingPolicy,
  tracking: TargetTracking,
  settings: Settings,
  needs: Needs,
): TargetTrackingSpec | undefined {
  const name = shownValueOf(policy.name) ?? "target tracking";
  const source = sourceOf(tracking, name, settings, needs);
  if (source === undefined) return undefined;
  const cooldown = settings.defaultCooldownSeconds;
  const { scaleInCooldownSeconds: scaleIn, scaleOutCooldownSeconds: scaleOut } = tracking;
  return {
    name,
    source,
    targetValue: needs.value(tracking.targetValue, `the target value of ${name}`, 1),
    scaleInCooldownSeconds: needs.withDefault(scaleIn, `scaleInCooldown of ${name}`, cooldown),
    scaleOutCooldownSeconds: needs.withDefault(scaleOut, `scaleOutCooldown of ${name}`, cooldown),
    disableScaleIn: needs.withDefault(tracking.disableScaleIn, `disableScaleIn of ${name}`, false),
    alarm: { ...alarmShapeOf(metricNameOf(tracking)), ...settings.alarm },
  };
}

function metricNameOf({ predefinedMetricType, customMetric }: TargetTracking): string {
  return valueOf(predefinedMetricType) ?? (customMetric && valueOf(customMetric.metricName)) ?? "";
}

function sourceOf(
  { predefinedMetricType, customMetric }: TargetTracking,
  name: string,
  { utilizationPercentAtCapacity: full }: Settings,
  needs: Needs,
): MetricSource | undefined {
  if (isKnown(predefinedMetricType)) {
    const source = predefinedSource(predefinedMetricType.value, full);
    return source ?? notSimulated(predefinedMetricType, name, needs);
  }
  if (customMetric === undefined || !isKnown(customMetric.metricName)) {
    needs.add(`the metric of ${name} is not known, or is computed from others`);
    return undefined;
  }
  const { metricName, statistic } = customMetric;
  const source = publishedSource(metricName.value, valueOf(statistic), full);
  return source ?? notSimulated(metricName, name, needs);
}

export function notSimulated(metric: Field<string>, name: string, needs: Needs): undefined {
  needs.add(
    `${shownValueOf(metric) ?? "the metric"}, which ${name} follows, does not come out of the load and the service`,
  );
}
