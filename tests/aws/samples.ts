// STAND-IN for tests only, never shipped: good inputs of each resource type, as programs give them.
import { urnOf } from "../plugin-kit/client";
import type { Props } from "../plugin-kit/values";

export const ROLE_ARN = "arn:aws:iam::123456789012:role/inference";

export const URN = {
  model: urnOf("aws:sagemaker/model:Model", "model"),
  config: urnOf("aws:sagemaker/endpointConfiguration:EndpointConfiguration", "config"),
  endpoint: urnOf("aws:sagemaker/endpoint:Endpoint", "endpoint"),
  target: urnOf("aws:appautoscaling/target:Target", "target"),
  policy: urnOf("aws:appautoscaling/policy:Policy", "policy"),
  action: urnOf("aws:appautoscaling/scheduledAction:ScheduledAction", "evening"),
  alarm: urnOf("aws:cloudwatch/metricAlarm:MetricAlarm", "alarm"),
};

export const model: Props = {
  executionRoleArn: ROLE_ARN,
  primaryContainer: {
    image: "123456789012.dkr.ecr.eu-central-1.amazonaws.com/model:1",
    modelDataUrl: "s3://models/model.tar.gz",
    environment: { LOG_LEVEL: "info" },
  },
};

export function config(modelName: string): Props {
  return {
    productionVariants: [
      {
        variantName: "blue",
        modelName,
        instanceType: "ml.m5.xlarge",
        initialInstanceCount: 2,
        volumeSizeInGb: 30,
        routingConfigs: [{ routingStrategy: "LEAST_OUTSTANDING_REQUESTS" }],
      },
    ],
    asyncInferenceConfig: {
      clientConfig: { maxConcurrentInvocationsPerInstance: 4 },
      outputConfig: {
        s3OutputPath: "s3://answers/",
        notificationConfig: { includeInferenceResponseIns: ["ERROR_NOTIFICATION_TOPIC"] },
      },
    },
    tags: { team: "reco" },
  };
}

export function endpoint(endpointConfigName: string): Props {
  return {
    endpointConfigName,
    deploymentConfig: {
      blueGreenUpdatePolicy: {
        maximumExecutionTimeoutInSeconds: 1200,
        trafficRoutingConfiguration: {
          type: "CANARY",
          waitIntervalInSeconds: 300,
          canarySize: { type: "CAPACITY_PERCENT", value: 20 },
        },
      },
    },
  };
}

export function scaled(endpointName: string): Props {
  return {
    serviceNamespace: "sagemaker",
    scalableDimension: "sagemaker:variant:DesiredInstanceCount",
    resourceId: `endpoint/${endpointName}/variant/blue`,
  };
}

export function target(endpointName: string): Props {
  return { ...scaled(endpointName), minCapacity: 1, maxCapacity: 4 };
}

export function trackingPolicy(endpointName: string): Props {
  return {
    ...scaled(endpointName),
    policyType: "TargetTrackingScaling",
    targetTrackingScalingPolicyConfiguration: {
      targetValue: 600,
      scaleInCooldown: 300,
      predefinedMetricSpecification: {
        predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
      },
    },
  };
}

export function stepPolicy(endpointName: string): Props {
  return {
    ...scaled(endpointName),
    stepScalingPolicyConfiguration: {
      adjustmentType: "ChangeInCapacity",
      cooldown: 300,
      stepAdjustments: [
        { metricIntervalLowerBound: "0", metricIntervalUpperBound: "10.5", scalingAdjustment: 1 },
        { metricIntervalLowerBound: "10.5", scalingAdjustment: 2 },
      ],
    },
  };
}

export function action(endpointName: string): Props {
  return {
    ...scaled(endpointName),
    schedule: "cron(0 17 ? * MON-FRI *)",
    timezone: "Europe/Berlin",
    scalableTargetAction: { minCapacity: 2 },
    startTime: "2030-01-01T00:00:00Z",
  };
}

export const alarm: Props = {
  namespace: "AWS/SageMaker",
  metricName: "HasBacklogWithoutCapacity",
  dimensions: { EndpointName: "reco" },
  statistic: "Average",
  period: 60,
  evaluationPeriods: 2,
  threshold: 1,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
};
