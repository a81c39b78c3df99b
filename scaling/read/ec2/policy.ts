import { GroupPolicy, GroupTracking, PredictiveMetrics, PredictiveScaling } from "../../model/ec2";
import { isKnown, known, withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt } from "../lists";
import { physical } from "../names";
import { Reader } from "../reader";
import { readStep } from "../steps";
import { readCustomMetric, readNamedMetric, readQueries } from "./metrics";
import { groupNameOf, nameOfResource } from "./parts";

export const types = [
  "aws:autoscaling/policy:Policy",
  "aws-native:autoscaling:ScalingPolicy",
] as const;

/** The policy type that the service assumes when none is declared. */
const defaultPolicyType = "SimpleScaling";

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const policy: GroupPolicy = {
    kind: "groupPolicy",
    source,
    groupName: groupNameOf(inputs),
    name: nameOfResource(source, "name", "policyName"),
    arn: physical(source, "arn"),
    policyType: withDefault(inputs.at("policyType").string(), defaultPolicyType),
    enabled: inputs.at("enabled").boolean(),
    adjustmentType: inputs.at("adjustmentType").string(),
    adjustment: inputs.at("scalingAdjustment").number(),
    cooldownSeconds: inputs.at("cooldown").number(),
    minAdjustmentMagnitude: inputs.at("minAdjustmentMagnitude").number(),
    metricAggregationType: inputs.at("metricAggregationType").string(),
    warmupSeconds: inputs.at("estimatedInstanceWarmup").number(),
    steps: listAt(inputs.at("stepAdjustments"), readStep),
    tracking: readTracking(inputs.at("targetTrackingConfiguration")),
    predictive: readPredictive(inputs.at("predictiveScalingConfiguration")),
  };
  return [policy];
}

function readTracking(at: Reader): GroupTracking {
  return {
    path: at.path,
    presence: at.presence(),
    targetValue: at.at("targetValue").number(),
    disableScaleIn: at.at("disableScaleIn").boolean(),
    predefined: readNamedMetric(at.at("predefinedMetricSpecification")),
    customized: readCustomMetric(at.at("customizedMetricSpecification")),
  };
}

function readPredictive(at: Reader): PredictiveScaling {
  return {
    path: at.path,
    presence: at.presence(),
    metrics: metricsOf(at),
    mode: at.at("mode").string(),
    schedulingBufferSeconds: at.at("schedulingBufferTime").number(),
    maxCapacityBreachBehavior: at.at("maxCapacityBreachBehavior").string(),
    maxCapacityBufferPercent: at.at("maxCapacityBuffer").number(),
  };
}

/** The classic provider has one specification of metrics, the native one the API's list of one. */
function metricsOf(at: Reader): PredictiveScaling["metrics"] {
  const only = at.at("metricSpecification");
  if (isKnown(only.entries())) return known([readMetrics(only)], only.path);
  return listAt(only.isPresent ? only : at.at("metricSpecifications"), readMetrics);
}

function readMetrics(at: Reader): PredictiveMetrics {
  return {
    path: at.path,
    targetValue: at.at("targetValue").number(),
    pair: readNamedMetric(at.at("predefinedMetricPairSpecification")),
    load: readNamedMetric(at.at("predefinedLoadMetricSpecification")),
    scaling: readNamedMetric(at.at("predefinedScalingMetricSpecification")),
    customLoad: readQueries(at.at("customizedLoadMetricSpecification")),
    customScaling: readQueries(at.at("customizedScalingMetricSpecification")),
    customCapacity: readQueries(at.at("customizedCapacityMetricSpecification")),
  };
}
