import { Outcome, violation } from "../../check/rule";
import { isKnown, knownTo, show } from "../../model/field";
import { CustomMetric, ScalingPolicy } from "../../model/fragments";
import {
  dimensionsOf,
  instanceNamespace,
  invocationsNamespace,
  isMetric,
  variantDimensionsOf,
} from "./_metrics";

/** Metrics that SageMaker publishes per instance, in a namespace of their own. */
const instanceMetrics: readonly string[] = [
  "CPUUtilization",
  "MemoryUtilization",
  "GPUUtilization",
  "GPUMemoryUtilization",
  "DiskUtilization",
];

const invocationMetrics: readonly string[] = [
  "Invocations",
  "InvocationsPerInstance",
  "ModelLatency",
];

/** Each metric has one namespace; in another there is no data. */
export function inItsNamespace({ namespace, metricName }: CustomMetric): Outcome[] {
  if (!isKnown(namespace) || !isKnown(metricName)) return [];
  const misplaced = (names: readonly string[], at: string): boolean =>
    names.includes(metricName.value) && namespace.value === at;
  const allowed = (right: string) => `"${right}", where SageMaker publishes ${metricName.value}`;
  if (misplaced(instanceMetrics, invocationsNamespace)) {
    return [
      violation(namespace, allowed(instanceNamespace), `set namespace to ${instanceNamespace}`),
    ];
  }
  if (misplaced(invocationMetrics, instanceNamespace)) {
    return [
      violation(
        namespace,
        allowed(invocationsNamespace),
        `set namespace to ${invocationsNamespace}`,
      ),
    ];
  }
  return [];
}

/** Invocations per instance are fractions: only their sum, of one variant, says anything. */
export function asInvocations(policy: ScalingPolicy, metric: CustomMetric): Outcome[] {
  if (isMetric(metric, invocationsNamespace, "Invocations")) {
    const allowed =
      "InvocationsPerInstance, which falls as instances are added; the total does not";
    return [violation(metric.metricName, allowed)];
  }
  if (!isMetric(metric, invocationsNamespace, "InvocationsPerInstance")) return [];
  const summed = isKnown(metric.statistic) && metric.statistic.value !== "Sum";
  const statistic = summed
    ? [violation(metric.statistic, '"Sum", the only statistic that this metric has')]
    : [];
  return [...statistic, ...ofItsVariant(policy, metric)];
}

function ofItsVariant(policy: ScalingPolicy, metric: CustomMetric): Outcome[] {
  const wrongName = wrongNames(metric);
  if (wrongName) return [violation(metric.dimensions, "exactly EndpointName and VariantName")];
  const given = dimensionsOf(metric);
  const expected = variantDimensionsOf(policy);
  if (given === undefined || expected === undefined) return [];
  const other = [...expected].find(([name, value]) => given.get(name) !== value);
  if (other === undefined) return [];
  const [name, value] = other;
  const what = name === "VariantName" ? "variant" : "endpoint";
  const allowed = `${name} ${show({ ...policy.resourceId, state: "known", value, secret: isSecret(policy) })}`;
  return [violation(metric.dimensions, `${allowed}, the ${what} that the policy scales`)];
}

function isSecret({ resourceId }: ScalingPolicy): boolean {
  return isKnown(resourceId) && resourceId.secret;
}

/** Whether the names of the dimensions surely are not the two that the metric has. */
function wrongNames({ dimensions }: CustomMetric): boolean {
  if (dimensions.state === "unknown") return false;
  const given = dimensions.state === "absent" ? [] : dimensions.value;
  const wanted = ["EndpointName", "VariantName"];
  if (given.length !== wanted.length) return true;
  return given.some(({ name }) => knownTo(name, (it) => !wanted.includes(it)));
}
