import { isAbsent, isKnown, known } from "../model/field";
import {
  CustomMetric,
  Fragment,
  ScalingPolicy,
  StepScaling,
  TargetTracking,
} from "../model/fragments";
import { Declaration } from "../model/input";
import { physical } from "./names";
import { Reader } from "./reader";
import { readStep } from "./steps";
import { readTriple } from "./triple";

export const types = [
  "aws:appautoscaling/policy:Policy",
  "aws-native:applicationautoscaling:ScalingPolicy",
] as const;

/** The policy type that both providers assume when none is declared. */
const defaultPolicyType = "StepScaling";

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const type = inputs.at("policyType").string();
  const policy: ScalingPolicy = {
    kind: "policy",
    source,
    ...readTriple(inputs),
    name: physical(source, source.type.startsWith("aws-native:") ? "policyName" : "name"),
    arn: physical(source, "arn"),
    policyType: isAbsent(type) ? known(defaultPolicyType, type.path) : type,
    targetTracking: readTargetTracking(inputs.at("targetTrackingScalingPolicyConfiguration")),
    stepScaling: readStepScaling(inputs.at("stepScalingPolicyConfiguration")),
    predictiveScaling: inputs.at("predictiveScalingPolicyConfiguration").presence(),
  };
  return [policy];
}

function readTargetTracking(at: Reader): TargetTracking | undefined {
  if (!at.isPresent) return undefined;
  const predefined = at.at("predefinedMetricSpecification");
  return {
    path: at.path,
    presence: at.presence(),
    targetValue: at.at("targetValue").number(),
    scaleInCooldownSeconds: at.at("scaleInCooldown").number(),
    scaleOutCooldownSeconds: at.at("scaleOutCooldown").number(),
    disableScaleIn: at.at("disableScaleIn").boolean(),
    predefinedMetricType: predefined.at("predefinedMetricType").string(),
    resourceLabel: predefined.at("resourceLabel").string(),
    customMetric: readCustomMetric(at.at("customizedMetricSpecification")),
  };
}

function readCustomMetric(at: Reader): CustomMetric | undefined {
  if (!at.isPresent) return undefined;
  const dimensions = at.at("dimensions").items();
  return {
    path: at.path,
    presence: at.presence(),
    namespace: at.at("namespace").string(),
    metricName: at.at("metricName").string(),
    statistic: at.at("statistic").string(),
    dimensions: isKnown(dimensions)
      ? known(
          dimensions.value.map((item) => ({
            name: item.at("name").string(),
            value: item.at("value").string(),
          })),
          dimensions.path,
        )
      : dimensions,
    queries: at.at("metrics").presence(),
  };
}

function readStepScaling(at: Reader): StepScaling | undefined {
  if (!at.isPresent) return undefined;
  const steps = at.at("stepAdjustments").items();
  return {
    path: at.path,
    presence: at.presence(),
    adjustmentType: at.at("adjustmentType").string(),
    cooldownSeconds: at.at("cooldown").number(),
    minAdjustmentMagnitude: at.at("minAdjustmentMagnitude").number(),
    metricAggregationType: at.at("metricAggregationType").string(),
    steps: isKnown(steps) ? known(steps.value.map(readStep), steps.path) : steps,
  };
}
