import { configuration, endpoint, target, trackingPolicy } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { CustomMetric, ScalingPolicy, TargetTracking } from "../../model/fragments";
import { InputObject, UNKNOWN } from "../../model/input";
import { asyncConfiguration, renamed } from "./_examples";

/** What SageMaker does not publish for an asynchronous endpoint, as its guide says by name or by list. */
const unpublished: readonly string[] = [
  "Invocations",
  "InvocationsPerInstance",
  "ConcurrentRequestsPerModel",
  "OverheadLatency",
];

const backlogMetric = "ApproximateBacklogSizePerInstance";

const async = [asyncConfiguration(), endpoint(), target()];

function backlog(change: InputObject = {}): InputObject {
  return {
    predefinedMetricSpecification: undefined,
    customizedMetricSpecification: {
      namespace: "AWS/SageMaker",
      metricName: backlogMetric,
      statistic: "Average",
      dimensions: [{ name: "EndpointName", value: "reco" }],
      ...change,
    },
  };
}

export default defineRule({
  id: "sagemaker-async-backlog-metric",
  area: "sagemaker",
  title: "Asynchronous endpoints track their backlog, not invocations",
  severity: "high",
  level: "advisory",
  rationale:
    "An asynchronous endpoint publishes the length of its queue, and never the invocation metrics of a " +
    "real-time one. A policy that tracks those waits for data that does not come, and never scales.",
  fix:
    "Track the customized metric ApproximateBacklogSizePerInstance (namespace AWS/SageMaker, statistic " +
    "Average, the one dimension EndpointName).",
  whenNotToUse: "For endpoints that publish a metric of their own under one of these names.",
  sources: [
    {
      title: "Metrics of asynchronous endpoints, an exhaustive list",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-monitor.html",
    },
    {
      title: "Autoscale an asynchronous endpoint",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html",
    },
  ],
  on: ["policy"],
  examples: {
    good: [
      { name: "backlog for each instance", declare: [...async, trackingPolicy(backlog())] },
      {
        name: "invocations of a real-time endpoint",
        declare: [configuration(), endpoint(), target(), trackingPolicy()],
      },
      {
        name: "CPU of an asynchronous endpoint",
        declare: [
          ...async,
          trackingPolicy(
            backlog({ namespace: "/aws/sagemaker/Endpoints", metricName: "CPUUtilization" }),
          ),
        ],
      },
    ],
    bad: [
      {
        name: "predefined invocations",
        declare: [...async, trackingPolicy()],
        finds: ['is "SageMakerVariantInvocationsPerInstance"', backlogMetric],
      },
      {
        name: "invocations as a customized metric",
        declare: [...async, trackingPolicy(backlog({ metricName: "InvocationsPerInstance" }))],
        finds: ['metricName is "InvocationsPerInstance"', backlogMetric],
      },
      {
        name: "backlog of a variant, which nobody publishes",
        declare: [
          ...async,
          trackingPolicy(
            backlog({
              dimensions: [
                { name: "EndpointName", value: "reco" },
                { name: "VariantName", value: "blue" },
              ],
            }),
          ),
        ],
        finds: ['dimensions[1].name is "VariantName"', "EndpointName"],
      },
    ],
    unknown: [
      {
        name: "asynchronous or not is not known",
        declare: [
          configuration(undefined, { asyncInferenceConfig: UNKNOWN }),
          endpoint(),
          target(),
          trackingPolicy(),
        ],
      },
      {
        name: "metric not known",
        declare: [
          ...async,
          trackingPolicy({ predefinedMetricSpecification: UNKNOWN }),
          renamed(trackingPolicy(backlog({ metricName: UNKNOWN, dimensions: UNKNOWN })), "custom"),
        ],
      },
      {
        name: "target of the policy not known",
        declare: [...async, trackingPolicy({}, { resourceId: UNKNOWN })],
      },
      {
        name: "configuration of another program",
        declare: [endpoint({ endpointConfigName: UNKNOWN }), target(), trackingPolicy()],
      },
    ],
  },
  checkInStack: (policy, model) => {
    const { targetTracking } = policy;
    if (targetTracking === undefined || !isOnAsync(policy, model)) return [];
    return [...predefined(targetTracking), ...customized(targetTracking.customMetric)];
  },
});

function isOnAsync(policy: ScalingPolicy, model: ScalingModel): boolean {
  const target = model.targetOf(policy);
  if (target.state !== "linked") return false;
  const configuration = model.configurationBehind(target.to);
  return configuration.state === "linked" && isKnown(configuration.to.asyncInference);
}

const allowed = `the customized metric ${backlogMetric}, which asynchronous endpoints publish`;

function predefined({ predefinedMetricType }: TargetTracking): readonly Outcome[] {
  return isKnown(predefinedMetricType) ? [violation(predefinedMetricType, allowed)] : [];
}

function customized(metric: CustomMetric | undefined): readonly Outcome[] {
  if (metric === undefined) return [];
  const { namespace, metricName, dimensions } = metric;
  if (!knownTo(namespace, (name) => name === "AWS/SageMaker")) return [];
  if (knownTo(metricName, (name) => unpublished.includes(name))) {
    return [violation(metricName, allowed)];
  }
  if (!knownTo(metricName, (name) => name === backlogMetric)) return [];
  return (valueOf(dimensions) ?? [])
    .filter(({ name }) => knownTo(name, (text) => text !== "EndpointName"))
    .map(({ name }) => violation(name, "EndpointName alone, the one dimension of the backlog"));
}
