import { componentTriple, concurrencyTriple, trackingPolicy } from "../../check/fixtures";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, known } from "../../model/field";
import { ScalingPolicy, TargetTracking } from "../../model/fragments";
import { InputObject, UNKNOWN } from "../../model/input";
import { predefinedMetrics } from "./_metrics";

const ecs = {
  serviceNamespace: "ecs",
  resourceId: "service/models/reco",
  scalableDimension: "ecs:service:DesiredCount",
};

function predefined(predefinedMetricType: string, more: InputObject = {}): InputObject {
  return { predefinedMetricSpecification: { predefinedMetricType, ...more } };
}

const customized = {
  namespace: "/aws/sagemaker/Endpoints",
  metricName: "CPUUtilization",
  statistic: "Average",
};

export default defineRule({
  id: "aas-metric-fits-dimension",
  area: "aas",
  title: "A policy tracks one metric, and one that exists for what it scales",
  severity: "critical",
  level: "mandatory",
  rationale:
    "Each predefined metric of SageMaker is published for one dimension: per instance, per copy, or as a share " +
    "of provisioned concurrency. With another one the service refuses the policy, or it waits for data that " +
    "nobody sends.",
  fix: "Choose the metric that belongs to the dimension, or describe a metric of your own as a customized one.",
  whenNotToUse: "Never for the metrics of today; list newer ones in extraMetrics.",
  sources: [
    {
      title: "SageMaker: define a scaling policy",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-code-define.html",
    },
    {
      title: "PredefinedMetricSpecification: metric types and the resource label",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html",
    },
  ],
  on: ["policy"],
  knobs: {
    extraMetrics: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Predefined metric types that the service has added since this version.",
    },
  },
  examples: {
    good: [
      { name: "invocations per instance", declare: [trackingPolicy()] },
      {
        name: "high resolution on instances",
        declare: [
          trackingPolicy(predefined("SageMakerVariantConcurrentRequestsPerModelHighResolution")),
        ],
      },
      {
        name: "invocations per copy",
        declare: [
          trackingPolicy(
            predefined("SageMakerInferenceComponentInvocationsPerCopy"),
            componentTriple,
          ),
        ],
      },
      {
        name: "utilization of provisioned concurrency",
        declare: [
          trackingPolicy(
            predefined("SageMakerVariantProvisionedConcurrencyUtilization"),
            concurrencyTriple,
          ),
        ],
      },
      {
        name: "another service, with the label that its metric needs",
        declare: [
          trackingPolicy(
            predefined("ALBRequestCountPerTarget", {
              resourceLabel: "app/web/1/targetgroup/web/2",
            }),
            ecs,
          ),
        ],
      },
      {
        name: "a metric that is newer than this rule",
        settings: { extraMetrics: ["SageMakerVariantTokensPerInstance"] },
        declare: [trackingPolicy(predefined("SageMakerVariantTokensPerInstance"))],
      },
      {
        name: "a customized metric",
        declare: [
          trackingPolicy({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: customized,
          }),
        ],
      },
    ],
    bad: [
      {
        name: "per copy on instances",
        declare: [trackingPolicy(predefined("SageMakerInferenceComponentInvocationsPerCopy"))],
        finds: [
          'predefinedMetricType is "SageMakerInferenceComponentInvocationsPerCopy"',
          "SageMakerVariantInvocationsPerInstance or",
        ],
      },
      {
        name: "per instance on copies",
        declare: [trackingPolicy({}, componentTriple)],
        finds: ["for sagemaker:inference-component:DesiredCopyCount"],
      },
      {
        name: "invocations on provisioned concurrency",
        declare: [trackingPolicy({}, concurrencyTriple)],
        finds: ["SageMakerVariantProvisionedConcurrencyUtilization for"],
      },
      {
        name: "metric of another service",
        declare: [trackingPolicy(predefined("ECSServiceAverageCPUUtilization"))],
        finds: ['predefinedMetricType is "ECSServiceAverageCPUUtilization"'],
      },
      {
        name: "SageMaker's metric for another service",
        declare: [trackingPolicy({}, ecs)],
        finds: ["a metric of the service that is scaled"],
      },
      {
        name: "misspelt",
        declare: [trackingPolicy(predefined("InvocationsPerInstance"))],
        finds: ['predefinedMetricType is "InvocationsPerInstance"'],
      },
      {
        name: "resource label on a metric that has none",
        declare: [
          trackingPolicy(
            predefined("SageMakerVariantInvocationsPerInstance", { resourceLabel: "reco" }),
          ),
        ],
        finds: ["resourceLabel is", "not set, since only ALBRequestCountPerTarget has one"],
      },
      {
        name: "no metric",
        declare: [trackingPolicy({ predefinedMetricSpecification: undefined })],
        finds: ["predefinedMetricSpecification is not set", "exactly one"],
      },
      {
        name: "two metrics",
        declare: [trackingPolicy({ customizedMetricSpecification: customized })],
        finds: ["customizedMetricSpecification is set", "exactly one"],
      },
    ],
    unknown: [
      {
        name: "metric unknown",
        declare: [trackingPolicy({ predefinedMetricSpecification: UNKNOWN })],
      },
      {
        name: "dimension unknown",
        declare: [
          trackingPolicy(predefined("SageMakerInferenceComponentInvocationsPerCopy"), {
            scalableDimension: UNKNOWN,
          }),
        ],
      },
      {
        name: "customized metric may or may not be there",
        declare: [trackingPolicy({ customizedMetricSpecification: UNKNOWN })],
      },
      {
        name: "either metric may be there",
        declare: [
          trackingPolicy({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: UNKNOWN,
          }),
        ],
      },
      {
        name: "whole configuration unknown",
        declare: [trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: UNKNOWN })],
      },
      {
        name: "metric of a labelled policy unknown",
        declare: [
          trackingPolicy({
            predefinedMetricSpecification: { predefinedMetricType: UNKNOWN, resourceLabel: "x" },
          }),
        ],
      },
      {
        name: "label unknown",
        declare: [
          trackingPolicy(
            predefined("SageMakerVariantInvocationsPerInstance", { resourceLabel: UNKNOWN }),
          ),
        ],
      },
    ],
  },
  check: (policy, settings) => {
    const tracking = policy.targetTracking;
    if (tracking === undefined || !isKnown(tracking.presence)) return [];
    return [
      ...exactlyOne(tracking),
      ...fits(policy, tracking, settings),
      ...withoutLabel(tracking),
    ];
  },
});

function exactlyOne({ path, predefinedMetricType: type, customMetric }: TargetTracking): Outcome[] {
  const allowed = "exactly one of predefinedMetricSpecification and customizedMetricSpecification";
  if (customMetric === undefined) {
    const specification = { ...type, path: `${path}.predefinedMetricSpecification` };
    return isAbsent(type) ? [violation(specification, allowed)] : [];
  }
  const both = isKnown(type) && isKnown(customMetric.presence);
  return both ? [violation(known(true, customMetric.path), allowed, undefined, "set too")] : [];
}

function fits(policy: ScalingPolicy, tracking: TargetTracking, settings: RuleSettings): Outcome[] {
  const { predefinedMetricType: type } = tracking;
  const { scalableDimension: dimension } = policy;
  if (!isKnown(type) || !isKnown(dimension)) return [];
  if (settings.list("extraMetrics").includes(type.value)) return [];
  const fitting = Object.entries(predefinedMetrics).filter(([, its]) => its === dimension.value);
  const names = fitting.map(([name]) => name);
  if (names.includes(type.value)) return [];
  if (names.length > 0) {
    return [violation(type, `${names.join(" or ")} for ${dimension.value}`, `track ${names[0]}`)];
  }
  const isForeign = Object.hasOwn(predefinedMetrics, type.value);
  if (!isForeign || dimension.value.startsWith("sagemaker:")) return [];
  return [violation(type, "a metric of the service that is scaled")];
}

function withoutLabel({ predefinedMetricType: type, resourceLabel }: TargetTracking): Outcome[] {
  if (!isKnown(type) || isAbsent(resourceLabel) || type.value === "ALBRequestCountPerTarget")
    return [];
  if (!isKnown(resourceLabel)) return [];
  const allowed = "not set, since only ALBRequestCountPerTarget has one";
  return [violation(resourceLabel, allowed, "remove resourceLabel")];
}
