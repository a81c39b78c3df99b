import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const settings = new pulumi.Config();
const stage = settings.get("stage") ?? "first";

const role = new aws.iam.Role("inference", { assumeRolePolicy: "{}" });
const model = new aws.sagemaker.Model("model", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/model:1",
    environment: { TOKEN: settings.requireSecret("token") },
  },
});
const config = new aws.sagemaker.EndpointConfiguration("config", {
  name: settings.get("configName"),
  productionVariants: [
    {
      variantName: "blue",
      modelName: model.name,
      instanceType: stage === "first" ? "ml.m5.xlarge" : "ml.m5.2xlarge",
      initialInstanceCount: settings.getNumber("initialCount") ?? 1,
    },
  ],
});
const endpoint = new aws.sagemaker.Endpoint("reco", {
  name: settings.get("endpointName"),
  endpointConfigName: config.name,
});

if (settings.getBoolean("scaled") ?? true) {
  const target = new aws.appautoscaling.Target(
    "target",
    {
      serviceNamespace: "sagemaker",
      scalableDimension: "sagemaker:variant:DesiredInstanceCount",
      resourceId: pulumi.interpolate`endpoint/${endpoint.name}/variant/blue`,
      minCapacity: 1,
      maxCapacity: 4,
    },
    { ignoreChanges: ["minCapacity"] },
  );
  const policy = new aws.appautoscaling.Policy("policy", {
    serviceNamespace: target.serviceNamespace,
    scalableDimension: target.scalableDimension,
    resourceId: target.resourceId,
    policyType: "TargetTrackingScaling",
    targetTrackingScalingPolicyConfiguration: {
      targetValue: 600,
      predefinedMetricSpecification: {
        predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
      },
    },
  });
  new aws.cloudwatch.MetricAlarm("alarm", {
    namespace: "AWS/SageMaker",
    metricName: "HasBacklogWithoutCapacity",
    dimensions: { EndpointName: endpoint.name },
    statistic: "Average",
    period: 60,
    evaluationPeriods: 2,
    threshold: 1,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    alarmActions: [policy.arn],
  });
}

export const endpointName = endpoint.name;
export const endpointArn = endpoint.arn;
