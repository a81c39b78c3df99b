import {
  concurrencyTriple,
  configuration,
  endpoint,
  target,
  trackingPolicy,
  variant,
} from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { isKnown } from "../../model/field";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { instanceNamespace } from "./_metrics";
import { largestByMetric, perMinute, withinCores, withinMaximum } from "./_targetValues";
import { instanceTypeBehind } from "./_variant";

function on(instanceType: unknown, policy: Declaration): readonly Declaration[] {
  const one = variant({ instanceType: instanceType as string });
  return [configuration([one]), endpoint(), target(), policy];
}

function utilization(
  metricName: string,
  targetValue: number,
  namespace = instanceNamespace,
): Declaration {
  const metric: InputObject = { namespace, metricName, statistic: "Average" };
  return trackingPolicy({
    targetValue,
    predefinedMetricSpecification: undefined,
    customizedMetricSpecification: metric,
  });
}

function concurrency(targetValue: number): Declaration {
  const predefinedMetricType = "SageMakerVariantProvisionedConcurrencyUtilization";
  return trackingPolicy(
    { targetValue, predefinedMetricSpecification: { predefinedMetricType } },
    concurrencyTriple,
  );
}

export default defineRule({
  id: "aas-target-value-sane",
  area: "aas",
  title: "The target value lies in the range and the unit of its metric",
  severity: "high",
  level: "mandatory",
  rationale:
    "Invocations per instance are counted per minute, provisioned concurrency as a fraction, CPU as the sum over " +
    "the cores. A number in another unit is accepted, and then scales sixty times too far, or never.",
  fix: "Give the target in the metric's own unit: requests per second x 60, 0.7 for 70 %, 100 % for each core.",
  whenNotToUse: "For a metric of your own that has a known name and another unit.",
  sources: [
    {
      title: "SageMaker: target = requests per second x safety factor x 60",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html",
    },
    {
      title: "SageMaker endpoint metrics: CPU is the sum over the cores",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html",
    },
  ],
  on: ["policy"],
  knobs: {
    maximumByMetric: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: largestByMetric,
      description:
        "Largest target value for each metric, by predefined metric type or name in " +
        "/aws/sagemaker/Endpoints; metrics that are not named keep their default.",
    },
    minimumInvocationsPerMinute: {
      type: "number",
      default: 5,
      minimum: 0,
      description:
        "Least target of invocations per instance and minute on instances without an accelerator; a " +
        "smaller one is most likely a number per second.",
    },
  },
  examples: {
    good: [
      {
        name: "75 a minute on ml.m4.xlarge",
        declare: on("ml.m4.xlarge", trackingPolicy({ targetValue: 75 })),
      },
      {
        name: "a large language model that answers two requests a minute",
        declare: on("ml.g5.12xlarge", trackingPolicy({ targetValue: 2 })),
      },
      { name: "70 % of provisioned concurrency", declare: [concurrency(0.7)] },
      {
        name: "CPU over four cores",
        declare: on("ml.m5.xlarge", utilization("CPUUtilization", 280)),
      },
      {
        name: "a slow model on CPU, agreed",
        settings: { minimumInvocationsPerMinute: 1 },
        declare: on("ml.m5.xlarge", trackingPolicy({ targetValue: 3 })),
      },
      {
        name: "memory of one's own namespace",
        declare: [utilization("MemoryUtilization", 4096, "Reco/Model")],
      },
      { name: "all of the memory", declare: [utilization("MemoryUtilization", 100)] },
      { name: "five a minute", declare: on("ml.m5.xlarge", trackingPolicy({ targetValue: 5 })) },
      { name: "all of the cores", declare: on("ml.m5.large", utilization("CPUUtilization", 200)) },
      {
        name: "a size whose cores are not known",
        declare: on("ml.m5.metal", utilization("CPUUtilization", 5000)),
      },
    ],
    bad: [
      {
        name: "zero",
        declare: [trackingPolicy({ targetValue: 0 })],
        finds: ["targetValue is 0", "more than 0"],
      },
      {
        name: "negative",
        declare: [trackingPolicy({ targetValue: -75 })],
        finds: ["targetValue is -75", "more than 0"],
      },
      {
        name: "requests per second",
        declare: on("ml.m4.xlarge", trackingPolicy({ targetValue: 1.25 })),
        finds: [
          "targetValue is 1.25",
          "at least 5 a minute on ml.m4.xlarge",
          "if 1.25 is per second, set 75",
        ],
      },
      {
        name: "requests per second, as a customized metric",
        declare: on("ml.c5.xlarge", utilization("InvocationsPerInstance", 2, "AWS/SageMaker")),
        finds: ["targetValue is 2", "at least 5 a minute"],
      },
      {
        name: "percent where a fraction is meant",
        declare: [concurrency(70)],
        finds: [
          "targetValue is 70",
          "at most 1 for SageMakerVariantProvisionedConcurrencyUtilization",
          "fix: give a fraction, as 0.7 for 70 %",
        ],
      },
      {
        name: "more than all memory",
        declare: [utilization("MemoryUtilization", 150)],
        finds: ["targetValue is 150", "at most 100 for MemoryUtilization"],
      },
      {
        name: "more CPU than the instance has",
        declare: on("ml.m5.xlarge", utilization("CPUUtilization", 500)),
        finds: ["targetValue is 500", "at most 400 on ml.m5.xlarge"],
      },
    ],
    unknown: [
      { name: "target value unknown", declare: [trackingPolicy({ targetValue: UNKNOWN })] },
      {
        name: "instance type unknown",
        declare: on(UNKNOWN, trackingPolicy({ targetValue: 1.25 })),
      },
      {
        name: "endpoint of another program",
        declare: [target(), trackingPolicy({ targetValue: 1.25 })],
      },
      {
        name: "metric unknown",
        declare: on(
          "ml.m5.xlarge",
          trackingPolicy({ targetValue: 1.25, predefinedMetricSpecification: UNKNOWN }),
        ),
      },
    ],
  },
  check: ({ targetTracking: tracking }, settings) => {
    if (tracking === undefined || !isKnown(tracking.targetValue)) return [];
    if (tracking.targetValue.value <= 0) return [violation(tracking.targetValue, "more than 0")];
    return withinMaximum(tracking, settings);
  },
  checkInStack: (policy, model, settings) => {
    const tracking = policy.targetTracking;
    const instanceType = instanceTypeBehind(policy, model);
    if (tracking === undefined || instanceType === undefined) return [];
    return [...perMinute(tracking, instanceType, settings), ...withinCores(tracking, instanceType)];
  },
});
