import { dimensions, parseResourceId } from "../../link/resourceId";
import { isAbsent, isKnown, knownTo, valueOf } from "../../model/field";
import { Alarm, CustomMetric, ScalableTriple, TargetTracking } from "../../model/fragments";

/** The SageMaker metrics that the service predefines, each with the dimension that it is for. */
export const predefinedMetrics: Readonly<Record<string, string>> = {
  SageMakerVariantInvocationsPerInstance: dimensions.instanceCount,
  SageMakerVariantConcurrentRequestsPerModelHighResolution: dimensions.instanceCount,
  SageMakerVariantProvisionedConcurrencyUtilization: dimensions.provisionedConcurrency,
  SageMakerInferenceComponentInvocationsPerCopy: dimensions.copyCount,
  SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: dimensions.copyCount,
};

export const invocationsNamespace = "AWS/SageMaker";
export const instanceNamespace = "/aws/sagemaker/Endpoints";

/** Whether a customized metric is surely the one of that name. */
export function isMetric(metric: CustomMetric, namespace: string, name: string): boolean {
  const named = knownTo(metric.metricName, (it) => it === name);
  return named && knownTo(metric.namespace, (it) => it === namespace);
}

/** Whether a policy surely tracks invocations per instance and minute, in whichever way. */
export function tracksInvocationsPerInstance(tracking: TargetTracking): boolean {
  const { predefinedMetricType, customMetric } = tracking;
  if (isKnown(predefinedMetricType)) {
    return predefinedMetricType.value === "SageMakerVariantInvocationsPerInstance";
  }
  return (
    customMetric !== undefined &&
    isMetric(customMetric, invocationsNamespace, "InvocationsPerInstance")
  );
}

/** The name by which people know the metric that a policy tracks, if it is known. */
export function metricNameOf({
  predefinedMetricType,
  customMetric,
}: TargetTracking): string | undefined {
  return valueOf(predefinedMetricType) ?? (customMetric && valueOf(customMetric.metricName));
}

/** The dimensions of a customized metric by name, if all are known. */
export function dimensionsOf(metric: CustomMetric): ReadonlyMap<string, string> | undefined {
  if (isAbsent(metric.dimensions)) return new Map();
  if (!isKnown(metric.dimensions)) return undefined;
  const entries: [string, string][] = [];
  for (const { name, value } of metric.dimensions.value) {
    if (!isKnown(name) || !isKnown(value)) return undefined;
    entries.push([name.value, value.value]);
  }
  return new Map(entries);
}

/** What the dimensions of a per-variant metric must be for a policy on that variant. */
export function variantDimensionsOf(of: ScalableTriple): ReadonlyMap<string, string> | undefined {
  const id = isKnown(of.resourceId) ? parseResourceId(of.resourceId.value) : undefined;
  if (id?.form !== "variant") return undefined;
  return new Map([
    ["EndpointName", id.endpointName],
    ["VariantName", id.variantName],
  ]);
}

/** The same text for the same metric; none if it is not surely known which one it is. */
export function metricKeyOf(tracking: TargetTracking): string | undefined {
  const { predefinedMetricType, resourceLabel, customMetric } = tracking;
  if (tracksInvocationsPerInstance(tracking)) return "SageMakerVariantInvocationsPerInstance";
  if (isKnown(predefinedMetricType)) {
    if (resourceLabel.state === "unknown") return undefined;
    return `${predefinedMetricType.value} ${isKnown(resourceLabel) ? resourceLabel.value : ""}`;
  }
  if (customMetric === undefined) return undefined;
  const { namespace, metricName } = customMetric;
  const dimensions = dimensionsOf(customMetric);
  if (!isKnown(namespace) || !isKnown(metricName) || dimensions === undefined) return undefined;
  return JSON.stringify([namespace.value, metricName.value, [...dimensions].sort()]);
}

/** Whether an alarm surely watches the metric that a policy tracks. */
export function watches({ namespace, metricName }: Alarm, tracking: TargetTracking): boolean {
  if (!isKnown(namespace) || !isKnown(metricName)) return false;
  if (tracksInvocationsPerInstance(tracking)) {
    return (
      namespace.value === invocationsNamespace && metricName.value === "InvocationsPerInstance"
    );
  }
  const metric = tracking.customMetric;
  if (metric === undefined) return false;
  const sameName = knownTo(metric.metricName, (it) => it === metricName.value);
  return sameName && knownTo(metric.namespace, (it) => it === namespace.value);
}
