import { AlarmShape, AwsAssumptions } from "./spec";

/** How well the numbers of a profile are known. */
export type Evidence =
  /** Alarms that the service made, as users exported them. */
  | "exported"
  /** Told by users, not shown. */
  | "reported"
  /** Ours, from what the guides say in words. */
  | "inferred";

/** The alarms that AWS makes for target tracking on some metrics. AWS publishes none of these numbers. */
export interface AlarmProfile {
  readonly name: string;
  /** Predefined metric types and metric names that it is for; none for the default. */
  readonly metrics: readonly string[];
  readonly shape: AlarmShape;
  readonly evidence: Evidence;
  readonly source: string;
}

const standard: AlarmShape = {
  periodSeconds: 60,
  scaleOutDatapoints: 3,
  scaleInDatapoints: 15,
  scaleInThresholdFraction: 0.9,
  metricDelaySeconds: 60,
};

const highResolution: AlarmShape = {
  ...standard,
  periodSeconds: 10,
  scaleInDatapoints: 90,
  metricDelaySeconds: 10,
};

/** Of metrics that no other profile names: SageMaker variants among them. */
export const defaultProfile: AlarmProfile = {
  name: "SageMaker variants and metrics not listed",
  metrics: [],
  shape: standard,
  evidence: "inferred",
  source:
    "no exported alarm of a SageMaker variant is known; the numbers are those of ECS services, and fit " +
    "reports of about 5 minutes from load to alarm and 15 minutes of low load to scale-in",
};

export const alarmProfiles: readonly AlarmProfile[] = [
  defaultProfile,
  {
    name: "SageMaker high-resolution concurrency",
    metrics: [
      "SageMakerVariantConcurrentRequestsPerModelHighResolution",
      "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
      "ConcurrentRequestsPerModel",
      "ConcurrentRequestsPerCopy",
    ],
    shape: highResolution,
    evidence: "inferred",
    source:
      "SageMaker developer guide: emitted every 10 seconds, scale-in as slow as for standard metrics; " +
      "the number of datapoints is not published, 3 is assumed for scale-out",
  },
  {
    name: "ECS service CPU and memory",
    metrics: ["ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization"],
    shape: standard,
    evidence: "exported",
    source: "exported alarms of a target of 50: above 50 for 3 x 60 s, below 45 for 15 x 60 s",
  },
  {
    name: "EC2 group CPU",
    metrics: ["ASGAverageCPUUtilization"],
    shape: { ...standard, scaleInThresholdFraction: 0.7 },
    evidence: "reported",
    source:
      "users tell of alarms above 50 for 3 x 60 s and below 35 for 15 x 60 s, and of 28, 21 and 42 " +
      "for targets of 40, 30 and 60",
  },
  {
    name: "EC2 group CPU, high resolution",
    metrics: ["ASGAverageCPUUtilizationHighResolution"],
    shape: { ...highResolution, scaleInThresholdFraction: 0.7 },
    evidence: "inferred",
    source: "as the CPU of a group, by datapoints of 10 s; no alarm of it is known",
  },
  {
    name: "Requests per target of a load balancer",
    metrics: ["ALBRequestCountPerTarget"],
    shape: standard,
    evidence: "reported",
    source: "aws/copilot-cli issue 4233: 3 datapoints in 3 minutes and 15 in 15 minutes",
  },
  {
    name: "Response time of a load balancer",
    metrics: ["TargetResponseTime"],
    shape: { ...standard, scaleInDatapoints: 9 },
    evidence: "reported",
    source:
      "aws-cloudformation/cloudformation-coverage-roadmap issue 2353: a user reports 9 datapoints " +
      "before scale-in",
  },
  {
    name: "Aurora readers",
    metrics: ["RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections"],
    shape: standard,
    evidence: "reported",
    source: "aws-samples/amazon-aurora-labs-for-mysql issue 3: 3 and 15 datapoints",
  },
  {
    name: "DynamoDB capacity",
    metrics: ["DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization"],
    shape: { ...standard, scaleOutDatapoints: 2, scaleInThresholdFraction: 0.6 },
    evidence: "exported",
    source:
      "exported alarms: above 30 for 2 x 60 s, below 18 for 15 x 60 s; the band is 20 points of " +
      "utilization, so its share depends on the target",
  },
  {
    name: "ECS capacity provider",
    metrics: ["CapacityProviderReservation"],
    shape: { ...standard, scaleOutDatapoints: 1, scaleInThresholdFraction: 1 },
    evidence: "exported",
    source:
      "exported alarms of a target of 100: above 100 for 1 x 60 s, below 100 for 15 x 60 s; " +
      "aws/containers-roadmap issue 638",
  },
];

/** The profile for a predefined metric type or a metric name. */
export function alarmProfileOf(metric: string): AlarmProfile {
  return alarmProfiles.find(({ metrics }) => metrics.includes(metric)) ?? defaultProfile;
}

/** The alarms to expect for a predefined metric type or a metric name. */
export function alarmShapeOf(metric: string): AlarmShape {
  return alarmProfileOf(metric).shape;
}

/**
 * The likeliest answers to what AWS leaves unsaid, for SageMaker; every one can be declared otherwise.
 * SageMaker refuses to update an endpoint or component that is being updated, and a scaling activity
 * succeeds, which begins its cooldown, when the service reports that the capacity is there.
 */
export const defaultAssumptions: AwsAssumptions = {
  metricValue: "last",
  maxScaleInFraction: 1,
  oneUpdateAtATime: true,
  cooldownStarts: "completion",
};

/**
 * The same for the service namespace of any scalable target. Outside SageMaker policies answer further
 * breaches while an activity is in progress, as the Application Auto Scaling user guide says.
 */
export function assumptionsOf(serviceNamespace: string): AwsAssumptions {
  if (serviceNamespace === "sagemaker") return defaultAssumptions;
  return { ...defaultAssumptions, oneUpdateAtATime: false };
}
