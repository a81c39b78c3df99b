// STAND-IN for tests and the offline demo, never shipped: aws:autoscaling/policy:Policy.
import type { Call, ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import type { Failure } from "../../../../plugin-kit/check";
import { isKnown, isProps, type Props } from "../../../../plugin-kit/values";
import { atMostOne } from "../refusals";
import { itemWhere } from "../scaling";
import { groupCall, groupOf } from "./autoscaling";
import { predictiveApi, stepsApi, trackingApi } from "./policyParts";

const SPECIFICATION = "predictiveScalingConfiguration.metricSpecification";
const METRICS = ["Capacity", "Load", "Scaling"];

export const policy: ResourceKind = {
  autoNamed: "name",
  defaults: {
    enabled: true,
    policyType: "SimpleScaling",
    "predictiveScalingConfiguration.maxCapacityBreachBehavior": "HonorMaxCapacity",
    "predictiveScalingConfiguration.mode": "ForecastOnly",
    "targetTrackingConfiguration.disableScaleIn": false,
    "targetTrackingConfiguration.customizedMetricSpecification.metrics[].returnData": true,
    ...Object.fromEntries(
      METRICS.map((metric) => [
        `${SPECIFICATION}.customized${metric}MetricSpecification.metricDataQueries[].returnData`,
        true,
      ]),
    ),
  },
  replaceOn: ["name", "autoscalingGroupName"],
  computed: ["arn", "metricAggregationType"],
  check: (inputs) => [
    ...atMostOne(inputs, ["scalingAdjustment", "stepAdjustments"]),
    ...checkTracking(inputs),
    ...checkForecast(inputs),
  ],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, _response, { region, accountId }) => ({
    arn: inventedArn(inputs, region, accountId),
    metricAggregationType: inputs["metricAggregationType"] ?? aggregation(inputs),
  }),
  api: {
    names: {
      name: "PolicyName",
      autoscalingGroupName: "AutoScalingGroupName",
      metricDimensions: "Dimensions",
    },
    paths: {
      "metricSpecifications[0]": "metricSpecification",
    },
    refuse: refused,
    create: put,
    update: put,
    remove: (state) => groupCall("DeletePolicy", keyOf(state)),
    describe: (state) =>
      groupCall("DescribePolicies", { ...groupOf(state), PolicyNames: [state["name"] ?? null] }),
    read: (response, { name }) => {
      const found = itemWhere(response, "ScalingPolicies", "PolicyName", name);
      return found && { arn: found["PolicyARN"] };
    },
    readsBack: true,
  },
};

function keyOf(inputs: Props): Props {
  return { PolicyName: inputs["name"], ...groupOf(inputs) };
}

function put(inputs: Props): Call {
  const type = inputs["policyType"];
  const when = (types: readonly string[], name: string): Props[string] =>
    types.includes(String(type)) || !isKnown(type) ? inputs[name] : undefined;
  return groupCall("PutScalingPolicy", {
    ...keyOf(inputs),
    Enabled: inputs["enabled"],
    PolicyType: type,
    AdjustmentType: when(["SimpleScaling", "StepScaling"], "adjustmentType"),
    Cooldown: inputs["cooldown"],
    EstimatedInstanceWarmup: when(
      ["StepScaling", "TargetTrackingScaling"],
      "estimatedInstanceWarmup",
    ),
    MetricAggregationType: when(["StepScaling"], "metricAggregationType"),
    MinAdjustmentMagnitude: when(["SimpleScaling", "StepScaling"], "minAdjustmentMagnitude"),
    ScalingAdjustment: when(["SimpleScaling"], "scalingAdjustment"),
    StepAdjustments: stepsApi(inputs["stepAdjustments"]),
    TargetTrackingConfiguration: trackingApi(inputs["targetTrackingConfiguration"]),
    PredictiveScalingConfiguration: predictiveApi(inputs["predictiveScalingConfiguration"]),
  });
}

/** What belongs to one type of policy; the provider says so only when it is about to call. */
function refused(inputs: Props): string | undefined {
  const type = inputs["policyType"];
  const only: Record<string, readonly string[]> = {
    cooldown: ["SimpleScaling"],
    estimatedInstanceWarmup: ["StepScaling", "TargetTrackingScaling"],
    scalingAdjustment: ["SimpleScaling"],
    stepAdjustments: ["StepScaling"],
    targetTrackingConfiguration: ["TargetTrackingScaling"],
  };
  const needed: Record<string, string> = {
    SimpleScaling: "scalingAdjustment",
    StepScaling: "stepAdjustments",
    TargetTrackingScaling: "targetTrackingConfiguration",
  };
  const stray = Object.keys(only).find(
    (name) => Boolean(inputs[name]) && !only[name]!.includes(String(type)),
  );
  if (stray) {
    return `${snake(stray)} is only supported for policy type ${only[stray]!.join(" and ")}`;
  }
  const missing = needed[String(type)];
  if (missing === undefined || inputs[missing] !== undefined) return undefined;
  return `${snake(missing)} is required for policy type ${type}`;
}

/** The name in the provider's own messages. */
function snake(name: string): string {
  const singular = name === "stepAdjustments" ? "stepAdjustment" : name;
  return singular.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function checkTracking(inputs: Props): Failure[] {
  const path = "targetTrackingConfiguration";
  return within(inputs[path], path, [
    ["customizedMetricSpecification", "predefinedMetricSpecification"],
  ]);
}

function checkForecast(inputs: Props): Failure[] {
  const predictive = inputs["predictiveScalingConfiguration"];
  if (!isProps(predictive)) return [];
  return within(predictive["metricSpecification"], SPECIFICATION, [
    ["customizedLoadMetricSpecification", "predefinedLoadMetricSpecification"],
    ["customizedScalingMetricSpecification", "predefinedScalingMetricSpecification"],
    ["customizedCapacityMetricSpecification", "predefinedLoadMetricSpecification"],
  ]);
}

function within(
  block: Props[string],
  path: string,
  exclusive: readonly (readonly string[])[],
): Failure[] {
  if (!isProps(block)) return [];
  return exclusive
    .flatMap((names) => atMostOne(block, names))
    .map(({ property, reason }) => ({ property: `${path}.${property}`, reason }));
}

function aggregation({ policyType }: Props): string {
  return policyType === "StepScaling" ? "Average" : "";
}

function inventedArn(inputs: Props, region: string, accountId: string): string {
  const { name, autoscalingGroupName } = inputs;
  const id = stableUuid([autoscalingGroupName, name].join());
  const resource = `autoScalingGroupName/${autoscalingGroupName}:policyName/${name}`;
  return `arn:aws:autoscaling:${region}:${accountId}:scalingPolicy:${id}:${resource}`;
}
