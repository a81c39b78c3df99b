import { trackingPolicy } from "../../check/fixtures";
import { Declaration, Input } from "../../model/input";

/** Parts of the examples of competing policies. */

export const removal = {
  stepAdjustments: [{ metricIntervalUpperBound: "0", scalingAdjustment: -1 }],
};

export function second(targetValue: number, metric?: object): Declaration {
  const change = metric
    ? { predefinedMetricSpecification: undefined, customizedMetricSpecification: metric as never }
    : {};
  return trackingPolicy({ targetValue, ...change }, {}, {}, "second");
}

export const cpu = {
  namespace: "/aws/sagemaker/Endpoints",
  metricName: "CPUUtilization",
  statistic: "Average",
};

export function first(metric: object): Declaration {
  return trackingPolicy({
    predefinedMetricSpecification: undefined,
    customizedMetricSpecification: metric as never,
  });
}

export function labelled(resourceLabel: Input, name: string): Declaration {
  const specification = { predefinedMetricType: "ALBRequestCountPerTarget", resourceLabel };
  return trackingPolicy({ predefinedMetricSpecification: specification }, {}, {}, name);
}

export const sameMetric = {
  namespace: "AWS/SageMaker",
  metricName: "InvocationsPerInstance",
  statistic: "Sum",
  dimensions: [
    { name: "EndpointName", value: "reco" },
    { name: "VariantName", value: "blue" },
  ],
};
