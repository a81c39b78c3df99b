import type {
  EndpointScalingArgs,
  InferenceEndpointArgs,
  ModelServiceArgs,
  Reliability,
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

/** What holds on the sample services: each pod serves 20 requests in a second. */
export const podReliability: Reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.1 },
  loads: [{ name: "steady", constant: { rps: 20 } }],
  objectives: { maxOverloadSeconds: 0 },
};

/** The example system: 1 to 10 pods at half of their CPU, behind a load balancer. */
export const modelService: ModelServiceArgs = {
  image: "registry.example.com/ml-model:3.2.1",
  resources: { cpu: "500m", memory: "1Gi", limits: { cpu: "1", memory: "2Gi" } },
  autoscaling: { minReplicas: 1, maxReplicas: 10, cpu: { averageUtilization: 50 } },
};

/** A service that uses most of the inputs. */
export const fullService: ModelServiceArgs = {
  image: "registry.example.com/reco:7",
  port: 9000,
  namespace: "ranking",
  resourceName: "reco-server",
  labels: { team: "ranking" },
  annotations: { "example.com/owner": "ranking" },
  podLabels: { tier: "online" },
  podAnnotations: { "prometheus.io/scrape": "true" },
  command: ["serve"],
  args: ["--workers", "2"],
  env: { WORKERS: "2", MODE: "fast" },
  secretEnv: [{ name: "API_KEY", secretName: "reco-keys", key: "api-key" }],
  envFromSecrets: ["more-keys"],
  envFromConfigMaps: ["settings"],
  imagePullSecrets: ["registry"],
  imagePullPolicy: "IfNotPresent",
  resources: {
    cpu: "2",
    memory: "8Gi",
    limits: { cpu: "4", memory: "8Gi" },
    ephemeralStorage: "20Gi",
    sharedMemory: "1Gi",
    accelerators: { count: 1 },
  },
  model: {
    loadSeconds: 90,
    mountPath: "/weights",
    download: {
      image: "registry.example.com/fetch:1",
      args: ["s3://models/reco"],
      env: { REGION: "eu-central-1" },
      seconds: 45,
      sizeLimit: "10Gi",
    },
  },
  health: { httpPath: "/health", startup: { safetyFactor: 3, periodSeconds: 10 } },
  longestRequestSeconds: 60,
  termination: { preStopSeconds: 15, marginSeconds: 5 },
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 20,
    initialReplicas: 3,
    cpu: { averageUtilization: 60 },
    containerResources: [{ resource: "cpu", averageUtilization: 70 }],
    pods: [{ metricName: "in_flight", averageValue: 4, signal: "Concurrency" }],
    objects: [
      {
        metricName: "requests-per-second",
        object: { apiVersion: "networking.k8s.io/v1", kind: "Ingress", name: "main" },
        value: 100,
        signal: "RequestsPerSecond",
      },
    ],
    external: [
      {
        metricName: "queue_messages_ready",
        selector: { queue: "reco" },
        averageValue: 7.5,
        signal: "Backlog",
      },
    ],
    behavior: {
      scaleUp: { policies: [{ type: "Pods", value: 2, periodSeconds: 30 }] },
      scaleDown: { stabilizationWindowSeconds: 600, tolerance: 0.05 },
    },
  },
  service: {
    port: 8000,
    annotations: { "service.beta.kubernetes.io/aws-load-balancer-type": "external" },
    sessionAffinity: "ClientIP",
    sessionAffinityTimeoutSeconds: 600,
    externalTrafficPolicy: "Local",
    loadBalancerClass: "service.k8s.aws/nlb",
    sourceRanges: ["10.0.0.0/8"],
  },
  availability: {
    podDisruptionBudget: { minAvailable: 1 },
    zoneSpread: "DoNotSchedule",
    hostSpread: "Disabled",
    rollout: { maxSurge: 2, minReadySeconds: 10 },
  },
  security: { runAsUser: 1000, fsGroup: 1000 },
  serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": "arn:aws:iam::1:role/reco" } },
  scheduling: {
    nodeSelector: { "karpenter.sh/nodepool": "gpu" },
    tolerations: [{ key: "dedicated", value: "ml", effect: "NoExecute", tolerationSeconds: 60 }],
    priorityClassName: "inference",
  },
  route: { gatewayName: "public", gatewayNamespace: "infra", hostnames: ["reco.example.com"] },
  verticalPodAutoscaler: true,
};

/** A language model that sleeps while its queue is empty. */
export const kedaService: ModelServiceArgs = {
  image:
    "registry.example.com/llm@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  resources: { cpu: "4", memory: "32Gi", accelerators: { count: 1 } },
  model: { loadSeconds: 120, volume: { claimName: "weights" } },
  health: { httpPath: "/health" },
  autoscaling: {
    minReplicas: 0,
    maxReplicas: 8,
    keda: {
      triggers: [
        {
          type: "prometheus",
          name: "waiting",
          target: 4,
          activation: 0.5,
          metadata: { serverAddress: "http://prometheus:9090", query: "sum(waiting)" },
          signal: "Concurrency",
        },
      ],
      pollingIntervalSeconds: 15,
      fallback: { failureThreshold: 3, replicas: 2 },
    },
  },
};
