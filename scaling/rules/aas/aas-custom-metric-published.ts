import { componentTriple, trackingPolicy } from "../../check/fixtures";
import { defineRule } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { instanceNamespace } from "./_metrics";
import { asInvocations, inItsNamespace } from "./_publishedMetrics";

const variantDimensions = [
  { name: "EndpointName", value: "reco" },
  { name: "VariantName", value: "blue" },
];

function tracks(change: InputObject, inputs: InputObject = {}): Declaration {
  const metric = {
    namespace: "AWS/SageMaker",
    metricName: "InvocationsPerInstance",
    statistic: "Sum",
    dimensions: variantDimensions,
    ...change,
  };
  return trackingPolicy(
    { predefinedMetricSpecification: undefined, customizedMetricSpecification: metric },
    inputs,
  );
}

export default defineRule({
  id: "aas-custom-metric-published",
  area: "aas",
  title: "A customized metric of SageMaker is one that SageMaker publishes, read as it is meant",
  severity: "high",
  level: "mandatory",
  rationale:
    "A metric is found only by its exact namespace and dimensions; with others there is no data, and a policy " +
    "without data never acts. InvocationsPerInstance carries a fraction for each request, so that only its sum " +
    "is a number of requests: an average of it always lies near zero, and the fleet scales in under load.",
  fix: "Use the predefined metric SageMakerVariantInvocationsPerInstance, or copy the exact metric from CloudWatch.",
  whenNotToUse: "Where a program of your own publishes metrics under these names.",
  sources: [
    {
      title: "SageMaker endpoint metrics: namespaces, dimensions, valid statistics",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html",
    },
    {
      title: "CustomizedMetricSpecification: the same dimensions as the metric was published with",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html",
    },
  ],
  on: ["policy"],
  examples: {
    good: [
      { name: "the predefined metric", declare: [trackingPolicy()] },
      { name: "the same, described exactly", declare: [tracks({})] },
      {
        name: "CPU of the variant",
        declare: [
          tracks({
            namespace: instanceNamespace,
            metricName: "CPUUtilization",
            statistic: "Average",
          }),
        ],
      },
      {
        name: "memory of a multi-model endpoint",
        declare: [
          tracks({
            namespace: instanceNamespace,
            metricName: "MemoryUtilization",
            statistic: "Average",
            dimensions: [
              { name: "EndpointName", value: "reco" },
              { name: "ModelName", value: "reco-model" },
            ],
          }),
        ],
      },
      {
        name: "metric of one's own",
        declare: [
          tracks({ namespace: "Reco/Model", metricName: "Invocations", statistic: "Average" }),
        ],
      },
      {
        name: "metric math",
        declare: [
          trackingPolicy({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: {
              metrics: [{ id: "load", expression: "SUM(METRICS())" }],
            },
          }),
        ],
      },
    ],
    bad: [
      {
        name: "average of fractions",
        declare: [tracks({ statistic: "Average" })],
        finds: ['statistic is "Average"', 'allowed: "Sum"'],
      },
      {
        name: "endpoint without variant",
        declare: [tracks({ dimensions: [{ name: "EndpointName", value: "reco" }] })],
        finds: ["dimensions is 1 item", "EndpointName and VariantName"],
      },
      {
        name: "dimension misspelt",
        declare: [
          tracks({ dimensions: [variantDimensions[0]!, { name: "Variant", value: "blue" }] }),
        ],
        finds: ["EndpointName and VariantName"],
      },
      {
        name: "no dimensions",
        declare: [tracks({ dimensions: undefined })],
        finds: ["dimensions is not set", "EndpointName and VariantName"],
      },
      {
        name: "one dimension too many",
        declare: [
          tracks({ dimensions: [...variantDimensions, { name: "Region", value: "eu-west-1" }] }),
        ],
        finds: ["dimensions is 3 items"],
      },
      {
        name: "metric of another variant",
        declare: [
          tracks({ dimensions: [variantDimensions[0]!, { name: "VariantName", value: "green" }] }),
        ],
        finds: ["dimensions", '"blue", the variant that the policy scales'],
      },
      {
        name: "total that does not fall as instances are added",
        declare: [tracks({ metricName: "Invocations" })],
        finds: ['metricName is "Invocations"', "InvocationsPerInstance"],
      },
      {
        name: "CPU in the namespace of invocations",
        declare: [tracks({ metricName: "CPUUtilization", statistic: "Average" })],
        finds: ['namespace is "AWS/SageMaker"', '"/aws/sagemaker/Endpoints"'],
      },
      {
        name: "invocations in the namespace of instances",
        declare: [tracks({ namespace: instanceNamespace })],
        finds: ['namespace is "/aws/sagemaker/Endpoints"', '"AWS/SageMaker"'],
      },
    ],
    unknown: [
      {
        name: "metric unknown",
        declare: [
          trackingPolicy({
            predefinedMetricSpecification: undefined,
            customizedMetricSpecification: UNKNOWN,
          }),
        ],
      },
      { name: "statistic unknown", declare: [tracks({ statistic: UNKNOWN })] },
      { name: "dimensions unknown", declare: [tracks({ dimensions: UNKNOWN })] },
      {
        name: "endpoint's name unknown in the dimension",
        declare: [
          tracks({ dimensions: [{ name: "EndpointName", value: UNKNOWN }, variantDimensions[1]!] }),
        ],
      },
      {
        name: "resource id unknown",
        declare: [
          tracks(
            { dimensions: [{ name: "EndpointName", value: "x" }, variantDimensions[1]!] },
            { resourceId: UNKNOWN },
          ),
        ],
      },
      {
        name: "name of a dimension unknown",
        declare: [tracks({ dimensions: [{ name: UNKNOWN, value: "x" }, variantDimensions[1]!] })],
      },
      {
        name: "policy on copies of a component",
        declare: [tracks({ dimensions: UNKNOWN }, componentTriple)],
      },
      {
        name: "namespace unknown",
        declare: [tracks({ namespace: UNKNOWN, metricName: "CPUUtilization" })],
      },
      { name: "name unknown", declare: [tracks({ metricName: UNKNOWN })] },
    ],
  },
  check: (policy) => {
    const metric = policy.targetTracking?.customMetric;
    if (metric === undefined) return [];
    return [...inItsNamespace(metric), ...asInvocations(policy, metric)];
  },
});
