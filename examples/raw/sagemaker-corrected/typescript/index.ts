// Reliability testing and scheduled scaling written by hand without the mistakes of their raw
// neighbours: this is what the components make.
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const timezone = "Europe/Berlin";

const role = new aws.iam.Role("inference", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "sagemaker.amazonaws.com" }),
});
const model = new aws.sagemaker.Model("reco-model", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1.4.0",
    modelDataUrl: "s3://my-models/reco/1.4.0/model.tar.gz",
  },
});
const configuration = new aws.sagemaker.EndpointConfiguration("reco-config", {
  productionVariants: [
    {
      variantName: "variant-1",
      modelName: model.name,
      instanceType: "ml.m4.xlarge",
      initialInstanceCount: 1,
    },
  ],
});

const endpointName = "reco";
const errors = new aws.cloudwatch.MetricAlarm("reco-errors", {
  namespace: "AWS/SageMaker",
  metricName: "Invocation5XXErrors",
  dimensions: { EndpointName: endpointName, VariantName: "variant-1" },
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 1,
  threshold: 5,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
});
const endpoint = new aws.sagemaker.Endpoint("reco", {
  name: endpointName,
  endpointConfigName: configuration.name,
  deploymentConfig: {
    blueGreenUpdatePolicy: {
      trafficRoutingConfiguration: { type: "ALL_AT_ONCE", waitIntervalInSeconds: 300 },
    },
    autoRollbackConfiguration: { alarms: [{ alarmName: errors.name }] },
  },
});

const target = new aws.appautoscaling.Target(
  "reco-target",
  {
    serviceNamespace: "sagemaker",
    scalableDimension: "sagemaker:variant:DesiredInstanceCount",
    resourceId: pulumi.interpolate`endpoint/${endpoint.name}/variant/variant-1`,
    minCapacity: 1,
    maxCapacity: 2,
  },
  { ignoreChanges: ["minCapacity", "maxCapacity"] }, // the schedules move them
);
const scaled = {
  serviceNamespace: target.serviceNamespace,
  scalableDimension: target.scalableDimension,
  resourceId: target.resourceId,
};

const tracking = new aws.appautoscaling.Policy("reco-tracking", {
  ...scaled,
  policyType: "TargetTrackingScaling",
  targetTrackingScalingPolicyConfiguration: {
    predefinedMetricSpecification: {
      predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
    },
    targetValue: 75,
    scaleInCooldown: 60,
    scaleOutCooldown: 60,
  },
});

const busy = new aws.appautoscaling.Policy("reco-busy", {
  ...scaled,
  policyType: "StepScaling",
  stepScalingPolicyConfiguration: {
    adjustmentType: "ChangeInCapacity",
    cooldown: 300,
    stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
  },
});
new aws.cloudwatch.MetricAlarm("reco-busy", {
  namespace: "/aws/sagemaker/Endpoints",
  metricName: "CPUUtilization",
  dimensions: { EndpointName: endpoint.name, VariantName: "variant-1" },
  statistic: "Average",
  period: 60,
  evaluationPeriods: 2,
  threshold: 320,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  alarmActions: [busy.arn],
});

new aws.appautoscaling.ScheduledAction("reco-evening", {
  ...scaled,
  schedule: "cron(0 17 ? * MON-FRI *)",
  timezone,
  scalableTargetAction: { minCapacity: 2, maxCapacity: 5 },
});
new aws.appautoscaling.ScheduledAction("reco-night", {
  ...scaled,
  schedule: "cron(0 22 ? * MON-FRI *)",
  timezone,
  scalableTargetAction: { minCapacity: 1, maxCapacity: 2 },
});

export { endpointName };
export const policyArns = [tracking.arn, busy.arn];
