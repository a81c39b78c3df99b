import type {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  Scaling,
  Variant,
} from "../../scaling/contract/generated/types";

/** Scaling with one policy of each kind and a schedule that returns. */
export const scaling: Scaling = {
  minCapacity: 2,
  maxCapacity: 10,
  targetTracking: [
    { metric: "InvocationsPerInstance", peakRequestsPerSecondPerInstance: 20, safetyFactor: 0.5 },
  ],
  stepScaling: [
    {
      name: "surge",
      cooldownSeconds: 120,
      steps: [
        { lowerBound: 0, upperBound: 100, adjustment: 1 },
        { lowerBound: 100, adjustment: 3 },
      ],
      alarm: { metric: "ModelLatency", threshold: 200_000 },
    },
  ],
  schedules: [
    { name: "evening", cron: "0 17 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 4 },
    { name: "night", cron: "0 22 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 2 },
  ],
};

export const blue: Variant = {
  name: "blue",
  modelName: "reco-model",
  instanceType: "ml.m5.xlarge",
};

/** A good endpoint that uses most of the inputs. */
export const endpoint: InferenceEndpointArgs = {
  endpointName: "reco",
  variants: [blue],
  scaling,
  deployment: {
    canary: { sizePercent: 10, waitIntervalSeconds: 300 },
    terminationWaitSeconds: 60,
    maximumExecutionTimeoutSeconds: 1800,
    rollbackAlarmNames: ["pager"],
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
  dataCapture: { destinationS3Uri: "s3://capture/reco", samplingPercentage: 10 },
  kmsKeyArn: "arn:aws:kms:eu-west-1:123456789012:key/1",
  tags: { team: "ranking" },
};

/** A good asynchronous endpoint that sleeps. */
export const asyncEndpoint: InferenceEndpointArgs = {
  variants: [blue],
  async: { outputS3Uri: "s3://results/reco", maxConcurrentInvocationsPerInstance: 4 },
  scaling: {
    minCapacity: 0,
    maxCapacity: 5,
    targetTracking: [{ metric: "BacklogSizePerInstance", target: 5 }],
  },
};

/** A good serverless endpoint with provisioned concurrency that scales. */
export const serverlessEndpoint: InferenceEndpointArgs = {
  variants: [
    {
      name: "serverless",
      modelName: "reco-model",
      serverless: { memorySizeMb: 2048, maxConcurrency: 20, provisionedConcurrency: 2 },
      scaling: {
        minCapacity: 2,
        maxCapacity: 10,
        targetTracking: [{ metric: "ProvisionedConcurrencyUtilization", target: 0.7 }],
      },
    },
  ],
};

/** Good scaling of an inference component. */
export const componentScaling: EndpointScalingArgs = {
  inferenceComponentName: "llm",
  scaling: {
    minCapacity: 0,
    maxCapacity: 4,
    targetTracking: [{ metric: "ConcurrentRequestsPerCopy", target: 5 }],
  },
};

/** Good scaling of a target outside SageMaker. */
export const serviceScaling: EndpointScalingArgs = {
  resourceId: "service/cluster/api",
  serviceNamespace: "ecs",
  scalableDimension: "ecs:service:DesiredCount",
  scaling: {
    minCapacity: 2,
    maxCapacity: 10,
    targetTracking: [{ predefinedMetricType: "ECSServiceAverageCPUUtilization", target: 60 }],
  },
};
