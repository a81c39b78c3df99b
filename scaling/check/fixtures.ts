import { Declaration, Input, InputObject } from "../model/input";
import { declare, exampleUrn, Place } from "./declare";

/**
 * A good system to start examples from: endpoint "reco" with one variant "blue" on ml.m5.xlarge, scaled
 * from 2 to 10 on invocations per instance. An example changes the one thing that it is about.
 */
export const types = {
  target: "aws:appautoscaling/target:Target",
  policy: "aws:appautoscaling/policy:Policy",
  schedule: "aws:appautoscaling/scheduledAction:ScheduledAction",
  alarm: "aws:cloudwatch/metricAlarm:MetricAlarm",
  configuration: "aws:sagemaker/endpointConfiguration:EndpointConfiguration",
  endpoint: "aws:sagemaker/endpoint:Endpoint",
  model: "aws:sagemaker/model:Model",
  inferenceComponent: "aws-native:sagemaker:InferenceComponent",
} as const;

export const triple = {
  serviceNamespace: "sagemaker",
  resourceId: "endpoint/reco/variant/blue",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
} as const;

export const componentTriple = {
  serviceNamespace: "sagemaker",
  resourceId: "inference-component/llm",
  scalableDimension: "sagemaker:inference-component:DesiredCopyCount",
} as const;

export const concurrencyTriple = {
  ...triple,
  scalableDimension: "sagemaker:variant:DesiredProvisionedConcurrency",
} as const;

/** URN of the example resource of a given kind and name, for `from`. */
export function urn(kind: keyof typeof types, name: string): string {
  return exampleUrn(types[kind], name);
}

/** Target "reco-target" on the variant, 2 to 10. */
export function target(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = { ...triple, minCapacity: 2, maxCapacity: 10 };
  return declare(types.target, "reco-target", { ...defaults, ...inputs }, place);
}

/** The configuration of a target-tracking policy on invocations per instance. */
export const tracking = {
  targetValue: 600,
  predefinedMetricSpecification: {
    predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
  },
  scaleInCooldown: 300,
  scaleOutCooldown: 60,
} as const;

/** Target-tracking policy "reco-tracking"; `change` replaces parts of its configuration. */
export function trackingPolicy(
  change: InputObject = {},
  inputs: InputObject = {},
  place?: Place,
  name = "reco-tracking",
): Declaration {
  const defaults = {
    ...triple,
    policyType: "TargetTrackingScaling",
    targetTrackingScalingPolicyConfiguration: { ...tracking, ...change },
  };
  return declare(types.policy, name, { ...defaults, ...inputs }, place);
}

/** The configuration of a step policy that adds one instance at the threshold and two 100 above it. */
export const steps = {
  adjustmentType: "ChangeInCapacity",
  cooldown: 300,
  metricAggregationType: "Average",
  stepAdjustments: [
    { metricIntervalLowerBound: "0", metricIntervalUpperBound: "100", scalingAdjustment: 1 },
    { metricIntervalLowerBound: "100", scalingAdjustment: 2 },
  ],
} as const;

/** Step policy "reco-step"; `change` replaces parts of its configuration. */
export function stepPolicy(
  change: InputObject = {},
  inputs: InputObject = {},
  place?: Place,
  name = "reco-step",
): Declaration {
  const defaults = {
    ...triple,
    policyType: "StepScaling",
    stepScalingPolicyConfiguration: { ...steps, ...change },
  };
  return declare(types.policy, name, { ...defaults, ...inputs }, place);
}

/** Alarm "reco-alarm" that triggers "reco-step". */
export function alarm(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    namespace: "AWS/SageMaker",
    metricName: "InvocationsPerInstance",
    statistic: "Sum",
    period: 60,
    evaluationPeriods: 2,
    threshold: 900,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    dimensions: { EndpointName: "reco", VariantName: "blue" },
    alarmActions: ["arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:example:reco-step"],
  };
  const from = place ?? { from: { alarmActions: [urn("policy", "reco-step")] } };
  return declare(types.alarm, "reco-alarm", { ...defaults, ...inputs }, from);
}

/** Scheduled action "evening" that raises the bounds on weekdays at 17:00 in Berlin. */
export function schedule(inputs: InputObject = {}, place?: Place, name = "evening"): Declaration {
  const defaults = {
    ...triple,
    name,
    schedule: "cron(0 17 ? * MON-FRI *)",
    timezone: "Europe/Berlin",
    scalableTargetAction: { minCapacity: 4, maxCapacity: 10 },
  };
  return declare(types.schedule, name, { ...defaults, ...inputs }, place);
}

/** Variant "blue": two ml.m5.xlarge. */
export function variant(inputs: InputObject = {}): InputObject {
  return {
    variantName: "blue",
    modelName: "reco-model",
    instanceType: "ml.m5.xlarge",
    initialInstanceCount: 2,
    ...inputs,
  };
}

/** Endpoint configuration "reco-config" with the given variants, by default "blue". */
export function configuration(
  variants: Input = [variant()],
  inputs: InputObject = {},
  place?: Place,
): Declaration {
  const defaults = { name: "reco-config", productionVariants: variants };
  return declare(types.configuration, "reco-config", { ...defaults, ...inputs }, place);
}

/** Endpoint "reco" on "reco-config". */
export function endpoint(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = { name: "reco", endpointConfigName: "reco-config" };
  return declare(types.endpoint, "reco", { ...defaults, ...inputs }, place);
}

/** Inference component "llm" on endpoint "reco". */
export function inferenceComponent(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    inferenceComponentName: "llm",
    endpointName: "reco",
    variantName: "blue",
    runtimeConfig: { copyCount: 1 },
  };
  return declare(types.inferenceComponent, "llm", { ...defaults, ...inputs }, place);
}
