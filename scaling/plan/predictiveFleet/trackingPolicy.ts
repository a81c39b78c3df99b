import { defaults } from "../../contract/generated/defaults";
import { FleetTargetTracking, PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource } from "../value";
import { FleetGroup } from "./fleetGroup";
import { trackingTypes } from "./fleetMetrics";
import { dimensionList, metricQueries } from "./metricQueries";
import { policyInputs, policySuffix } from "./policy";
import { requestLabel } from "./requestLabel";
import { trackingTarget } from "./trackingTarget";

/** The policy's name: the one given, else the metric's. */
export function trackingName({ name, metric, customMetric, queries }: FleetTargetTracking): string {
  return name ?? metric ?? customMetric?.metricName ?? queries?.at(-1)?.id ?? "tracking";
}

const at = "targetTrackingConfiguration";

export function planTracking(
  plan: Plan,
  args: PredictiveFleetArgs,
  group: FleetGroup,
  declared: FleetTargetTracking,
  index: number,
): PlannedResource {
  const standard = defaults.FleetTargetTracking;
  const name = trackingName(declared);
  const path = `targetTracking[${index}]`;
  return plan.add(
    types.groupPolicy,
    policySuffix(group, name),
    {
      ...policyInputs(group, name, declared.enabled ?? standard.enabled),
      policyType: "TargetTrackingScaling",
      estimatedInstanceWarmup: declared.warmupSeconds,
      [at]: {
        targetValue: trackingTarget(declared),
        disableScaleIn: declared.disableScaleIn ?? standard.disableScaleIn,
        ...metricOf(args, group, declared),
      },
    },
    { origins: origins(path, declared) },
  );
}

function metricOf(
  args: PredictiveFleetArgs,
  group: FleetGroup,
  declared: FleetTargetTracking,
): PlannedInputs {
  const { metric, customMetric, queries } = declared;
  if (metric !== undefined) {
    return {
      predefinedMetricSpecification: {
        predefinedMetricType: trackingTypes[metric],
        resourceLabel: metric === "AlbRequestCountPerTarget" ? requestLabel(args) : undefined,
      },
    };
  }
  if (queries) {
    return { customizedMetricSpecification: { metrics: metricQueries(queries, group) } };
  }
  return {
    customizedMetricSpecification: customMetric && {
      namespace: customMetric.namespace,
      metricName: customMetric.metricName,
      statistic: customMetric.statistic ?? defaults.CustomMetric.statistic,
      unit: customMetric.unit,
      metricDimensions: dimensionList(customMetric, group),
      period: declared.metricPeriodSeconds ?? defaults.FleetTargetTracking.metricPeriodSeconds,
    },
  };
}

function origins(path: string, declared: FleetTargetTracking): Readonly<Record<string, string>> {
  const isDerived = declared.peakRequestsPerSecondPerInstance !== undefined;
  const custom = declared.queries ? "queries" : "customMetric";
  return {
    "": path,
    name: `${path}.name`,
    enabled: `${path}.enabled`,
    estimatedInstanceWarmup: `${path}.warmupSeconds`,
    [`${at}.targetValue`]: `${path}.${isDerived ? "peakRequestsPerSecondPerInstance" : "target"}`,
    [`${at}.disableScaleIn`]: `${path}.disableScaleIn`,
    [`${at}.predefinedMetricSpecification`]: `${path}.metric`,
    [`${at}.predefinedMetricSpecification.resourceLabel`]: "loadBalancerArn",
    [`${at}.customizedMetricSpecification`]: `${path}.${custom}`,
    [`${at}.customizedMetricSpecification.period`]: `${path}.metricPeriodSeconds`,
  };
}
