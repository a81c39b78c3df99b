import { defaults } from "../contract/generated/defaults";
import { CustomMetric, TargetTracking } from "../contract/generated/types";
import { trackedMetrics } from "./metrics";
import { dimensionsOf, ScaledThing, suffix } from "./scaledThing";
import { Target } from "./target";
import { types } from "./types";
import { PlannedResource } from "./value";

/** The documented formula: the metric counts per minute, load tests count per second. */
export function invocationsTarget(peakRequestsPerSecond: number, safetyFactor: number): number {
  return peakRequestsPerSecond * safetyFactor * 60;
}

/** The target that is declared, or that follows from the peak of a load test. */
export function targetValue(declared: TargetTracking): number | undefined {
  const { target, peakRequestsPerSecondPerInstance: peak, safetyFactor } = declared;
  if (peak === undefined) return target;
  return invocationsTarget(peak, safetyFactor ?? defaults.TargetTracking.safetyFactor);
}

/** The policy's name: the one given, else the metric's. */
export function trackingName(declared: TargetTracking): string {
  const metric = declared.customMetric?.metricName ?? declared.predefinedMetricType;
  const name = declared.name ?? declared.metric ?? metric ?? "tracking";
  return name.replace(/[^a-zA-Z0-9-]+/g, "-");
}

export function trackingPolicy(
  { plan, thing, triple }: Target,
  declared: TargetTracking,
  index: number,
): { name: string; resource: PlannedResource } {
  const name = trackingName(declared);
  const path = `${thing.path}.targetTracking[${index}]`;
  const at = "targetTrackingScalingPolicyConfiguration";
  const standard = defaults.TargetTracking;
  const resource = plan.add(
    types.policy,
    suffix(thing, name),
    {
      ...triple,
      policyType: "TargetTrackingScaling",
      [at]: {
        targetValue: targetValue(declared),
        ...metricSpecification(thing, declared),
        scaleInCooldown: declared.scaleInCooldownSeconds ?? standard.scaleInCooldownSeconds,
        scaleOutCooldown: declared.scaleOutCooldownSeconds ?? standard.scaleOutCooldownSeconds,
        disableScaleIn: declared.disableScaleIn,
      },
    },
    { origins: { "": path, resourceId: thing.namePath, ...origins(at, path, declared) } },
  );
  return { name, resource };
}

function origins(at: string, path: string, declared: TargetTracking): Record<string, string> {
  const derived = declared.peakRequestsPerSecondPerInstance !== undefined;
  const metric =
    declared.metric !== undefined
      ? "metric"
      : declared.customMetric !== undefined
        ? "customMetric"
        : "predefinedMetricType";
  return {
    [`${at}.targetValue`]: `${path}.${derived ? "peakRequestsPerSecondPerInstance" : "target"}`,
    [`${at}.scaleInCooldown`]: `${path}.scaleInCooldownSeconds`,
    [`${at}.scaleOutCooldown`]: `${path}.scaleOutCooldownSeconds`,
    [`${at}.disableScaleIn`]: `${path}.disableScaleIn`,
    [`${at}.predefinedMetricSpecification`]: `${path}.${metric}`,
    [`${at}.customizedMetricSpecification`]: `${path}.${metric}`,
  };
}

function metricSpecification(thing: ScaledThing, declared: TargetTracking): object {
  const { customMetric, predefinedMetricType, resourceLabel } = declared;
  if (customMetric)
    return { customizedMetricSpecification: customSpecification(thing, customMetric) };
  const tracked = declared.metric ? trackedMetrics[declared.metric] : undefined;
  if (tracked?.custom) {
    const { namespace, metricName, statistic } = tracked.custom;
    const dimensions = asList(dimensionsOf(thing.metricDimensions, tracked.custom));
    return { customizedMetricSpecification: { namespace, metricName, statistic, dimensions } };
  }
  const type = tracked?.predefined ?? predefinedMetricType;
  return { predefinedMetricSpecification: { predefinedMetricType: type, resourceLabel } };
}

function customSpecification(thing: ScaledThing, metric: CustomMetric): object {
  const { namespace, metricName, unit } = metric;
  return {
    namespace,
    metricName,
    statistic: metric.statistic ?? defaults.CustomMetric.statistic,
    unit,
    dimensions: asList(metric.dimensions ?? thing.metricDimensions),
  };
}

function asList(dimensions: Readonly<Record<string, unknown>>): readonly object[] {
  return Object.entries(dimensions).map(([name, value]) => ({ name, value }));
}
