import { defaults } from "../../contract/generated/defaults";
import {
  FleetTargetTracking,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource, Ref, Template } from "../value";
import { loadTypes, pairParts, trackingTypes } from "./fleetMetrics";
import { FleetGroup } from "./fleetGroup";
import { ofGroup } from "./metricQueries";
import { requestLabel } from "./requestLabel";
import { trackingTarget } from "./trackingTarget";

/** The tag by which the plan finds the group, for the group to have. */
export function planTag(
  { scalingPlan }: PredictiveFleetArgs,
  component: string,
): { readonly key: string; readonly value: string } | undefined {
  if (scalingPlan === undefined) return undefined;
  const { tagKey = defaults.LegacyScalingPlan.tagKey, tagValue = component } = scalingPlan;
  return { key: tagKey, value: tagValue };
}

/** The same declaration as policies would come of, as a plan of the older product. */
export function planScalingPlan(
  plan: Plan,
  args: PredictiveFleetArgs,
  component: string,
  group: FleetGroup,
): PlannedResource {
  const tag = planTag(args, component);
  return plan.add(
    types.scalingPlan,
    "scaling-plan",
    {
      name: args.scalingPlan?.name,
      applicationSource: { tagFilters: tag && [{ key: tag.key, values: [tag.value] }] },
      scalingInstructions: [instruction(args, group)],
    },
    { origins: origins(args) },
  );
}

const at = "scalingInstructions[0]";

function origins(args: PredictiveFleetArgs): Readonly<Record<string, string>> {
  const trackings = (args.targetTracking ?? []).map((_, index) => [
    `${at}.targetTrackingConfigurations[${index}]`,
    `targetTracking[${index}]`,
  ]);
  return {
    "": "scalingPlan",
    name: "scalingPlan.name",
    applicationSource: "scalingPlan.tagKey",
    [`${at}.minCapacity`]: "capacity.minCapacity",
    [`${at}.maxCapacity`]: "capacity.maxCapacity",
    [`${at}.targetTrackingConfigurations`]: "targetTracking",
    ...Object.fromEntries(trackings),
    [`${at}.predefinedLoadMetricSpecification`]: "predictive",
    [`${at}.predictiveScalingMode`]: "predictive.mode",
    [`${at}.scheduledActionBufferTime`]: "predictive.schedulingBufferSeconds",
    [`${at}.predictiveScalingMaxCapacityBehavior`]: "predictive.increaseMaxCapacity",
    [`${at}.predictiveScalingMaxCapacityBuffer`]: "predictive.increaseMaxCapacity.bufferPercent",
  };
}

/** Policies that others made are kept: a plan may otherwise delete them. */
function instruction(args: PredictiveFleetArgs, group: FleetGroup): PlannedInputs {
  return {
    serviceNamespace: "autoscaling",
    resourceId: new Template("autoScalingGroup/", new Ref(group.resource, "name")),
    scalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
    minCapacity: args.capacity.minCapacity,
    maxCapacity: args.capacity.maxCapacity,
    scalingPolicyUpdateBehavior: "KeepExternalPolicies",
    targetTrackingConfigurations: (args.targetTracking ?? []).map((declared) =>
      tracking(args, group, declared),
    ),
    ...(args.predictive ? forecast(args, args.predictive) : {}),
  };
}

function tracking(
  args: PredictiveFleetArgs,
  group: FleetGroup,
  declared: FleetTargetTracking,
): PlannedInputs {
  const warmup = args.defaultWarmupSeconds ?? defaults.PredictiveFleet.defaultWarmupSeconds;
  return {
    ...scalingMetric(args, group, declared),
    targetValue: trackingTarget(declared),
    disableScaleIn: declared.disableScaleIn ?? defaults.FleetTargetTracking.disableScaleIn,
    estimatedInstanceWarmup: declared.warmupSeconds ?? warmup,
  };
}

function scalingMetric(
  args: PredictiveFleetArgs,
  group: FleetGroup,
  { metric, customMetric }: FleetTargetTracking,
): PlannedInputs {
  if (metric !== undefined) {
    const isOfRequests = metric === "AlbRequestCountPerTarget";
    return {
      predefinedScalingMetricSpecification: {
        predefinedScalingMetricType: trackingTypes[metric],
        resourceLabel: isOfRequests ? requestLabel(args) : undefined,
      },
    };
  }
  return {
    customizedScalingMetricSpecification: {
      namespace: customMetric?.namespace,
      metricName: customMetric?.metricName,
      statistic: customMetric?.statistic ?? defaults.CustomMetric.statistic,
      unit: customMetric?.unit,
      dimensions: customMetric?.dimensions ?? ofGroup(group),
    },
  };
}

/** The scaling metric of the forecast is that of target tracking, as a plan has only one. */
function forecast(args: PredictiveFleetArgs, predictive: PredictivePolicy): PlannedInputs {
  const standard = defaults.PredictivePolicy;
  const load = predictive.pair ? pairParts[predictive.pair].load : predictive.load;
  const isOfRequests = load === "AlbTargetGroupRequestCount";
  return {
    predefinedLoadMetricSpecification: load && {
      predefinedLoadMetricType: loadTypes[load],
      resourceLabel: isOfRequests ? requestLabel(args) : undefined,
    },
    predictiveScalingMode: predictive.mode ?? standard.mode,
    scheduledActionBufferTime:
      predictive.schedulingBufferSeconds ?? standard.schedulingBufferSeconds,
    ...maximum(predictive),
  };
}

/** A buffer of nothing is a behavior of its own in a plan. */
function maximum({ increaseMaxCapacity }: PredictivePolicy): PlannedInputs {
  const behavior = "predictiveScalingMaxCapacityBehavior";
  if (increaseMaxCapacity === undefined) return { [behavior]: "SetForecastCapacityToMaxCapacity" };
  const { bufferPercent } = increaseMaxCapacity;
  if (bufferPercent === 0) return { [behavior]: "SetMaxCapacityToForecastCapacity" };
  return {
    [behavior]: "SetMaxCapacityAboveForecastCapacity",
    predictiveScalingMaxCapacityBuffer: bufferPercent,
  };
}
