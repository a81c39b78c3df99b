// Generated from schema.json. Change contract/, then run: npm run generate

import type { Eventual, Known } from "../eventual";

/** What the adjustment of a step means.
 *
 * - `ChangeInCapacity`: Instances to add, or to remove if negative.
 * - `PercentChangeInCapacity`: Percent of the capacity to add, or to remove if negative.
 * - `ExactCapacity`: The capacity itself. */
export type AdjustmentType = "ChangeInCapacity" | "PercentChangeInCapacity" | "ExactCapacity";

/** A metric that SageMaker publishes and that an alarm can watch.
 *
 * - `Invocations`: Requests per period.
 * - `InvocationsPerInstance`: Requests per period and instance.
 * - `Invocation4XXErrors`: Requests refused as wrong.
 * - `Invocation5XXErrors`: Requests that failed.
 * - `ModelLatency`: Time that the container took, in microseconds.
 * - `OverheadLatency`: Time that SageMaker added, in microseconds.
 * - `ConcurrentRequestsPerModel`: Requests in flight per model and instance.
 * - `ApproximateBacklogSize`: Waiting requests of an asynchronous endpoint.
 * - `ApproximateBacklogSizePerInstance`: Waiting requests of an asynchronous endpoint per instance.
 * - `HasBacklogWithoutCapacity`: 1 while requests wait at an asynchronous endpoint without instances.
 * - `NoCapacityInvocationFailures`: Requests that failed since an inference component had no copies.
 * - `CPUUtilization`: CPU in percent, summed over the cores of an instance.
 * - `MemoryUtilization`: Memory in percent.
 * - `GPUUtilization`: GPU in percent, summed over the devices of an instance.
 * - `GPUMemoryUtilization`: GPU memory in percent, summed over the devices of an instance.
 * - `DiskUtilization`: Disk in percent. */
export type AlarmMetric =
  | "Invocations"
  | "InvocationsPerInstance"
  | "Invocation4XXErrors"
  | "Invocation5XXErrors"
  | "ModelLatency"
  | "OverheadLatency"
  | "ConcurrentRequestsPerModel"
  | "ApproximateBacklogSize"
  | "ApproximateBacklogSizePerInstance"
  | "HasBacklogWithoutCapacity"
  | "NoCapacityInvocationFailures"
  | "CPUUtilization"
  | "MemoryUtilization"
  | "GPUUtilization"
  | "GPUMemoryUtilization"
  | "DiskUtilization";

/** Which datapoints of an alarm set the new capacity. AWS does not publish it.
 *
 * - `Last`: The latest datapoint.
 * - `MeanOfBreaching`: The mean of the datapoints that made the alarm fire. */
export type BreachingValue = "Last" | "MeanOfBreaching";

/** What data capture keeps.
 *
 * - `Input`: Requests.
 * - `Output`: Responses.
 * - `InputAndOutput`: Both, as one record. */
export type CaptureMode = "Input" | "Output" | "InputAndOutput";

/** On which side of its threshold an alarm fires.
 *
 * - `GreaterThanOrEqualToThreshold`: At the threshold or above.
 * - `GreaterThanThreshold`: Above the threshold.
 * - `LessThanThreshold`: Below the threshold.
 * - `LessThanOrEqualToThreshold`: At the threshold or below. */
export type Comparison =
  | "GreaterThanOrEqualToThreshold"
  | "GreaterThanThreshold"
  | "LessThanThreshold"
  | "LessThanOrEqualToThreshold";

/** When a cooldown begins. AWS describes it as following a scaling activity, and leaves open which moment of it.
 *
 * - `Decision`: When capacity is asked for.
 * - `Completion`: When the capacity that was asked for serves. */
export type CooldownStart = "Decision" | "Completion";

/** How recent data points become the value that picks a step.
 *
 * - `Average`: Their mean.
 * - `Minimum`: The smallest.
 * - `Maximum`: The largest. */
export type MetricAggregationType = "Average" | "Minimum" | "Maximum";

/** A notification of an asynchronous endpoint.
 *
 * - `SUCCESS_NOTIFICATION_TOPIC`: The one about results.
 * - `ERROR_NOTIFICATION_TOPIC`: The one about failures. */
export type NotificationTopic = "SUCCESS_NOTIFICATION_TOPIC" | "ERROR_NOTIFICATION_TOPIC";

/** How requests are spread over the instances of a variant.
 *
 * - `RANDOM`: To any instance.
 * - `LEAST_OUTSTANDING_REQUESTS`: To the instance with the fewest requests in flight. */
export type RoutingStrategy = "RANDOM" | "LEAST_OUTSTANDING_REQUESTS";

/** What of a variant is scaled.
 *
 * - `InstanceCount`: Its instances.
 * - `ProvisionedConcurrency`: The provisioned concurrency of a serverless variant. */
export type ScalableDimension = "InstanceCount" | "ProvisionedConcurrency";

/** A metric that SageMaker publishes and that a target-tracking policy can follow.
 *
 * - `InvocationsPerInstance`: Requests per minute and instance (SageMakerVariantInvocationsPerInstance). Not published by asynchronous endpoints.
 * - `ConcurrentRequestsPerModel`: Requests in flight per model and instance, every 10 seconds (SageMakerVariantConcurrentRequestsPerModelHighResolution).
 * - `ProvisionedConcurrencyUtilization`: Share of a serverless variant's provisioned concurrency that is in use, 0 to 1.
 * - `InvocationsPerCopy`: Requests per minute and copy of an inference component.
 * - `ConcurrentRequestsPerCopy`: Requests in flight per copy of an inference component, every 10 seconds.
 * - `BacklogSizePerInstance`: Waiting requests of an asynchronous endpoint per instance (ApproximateBacklogSizePerInstance).
 * - `CpuUtilization`: CPU in percent, summed over the cores of an instance.
 * - `MemoryUtilization`: Memory in percent.
 * - `GpuUtilization`: GPU in percent, summed over the devices of an instance.
 * - `GpuMemoryUtilization`: GPU memory in percent, summed over the devices of an instance. */
export type ScalingMetric =
  | "InvocationsPerInstance"
  | "ConcurrentRequestsPerModel"
  | "ProvisionedConcurrencyUtilization"
  | "InvocationsPerCopy"
  | "ConcurrentRequestsPerCopy"
  | "BacklogSizePerInstance"
  | "CpuUtilization"
  | "MemoryUtilization"
  | "GpuUtilization"
  | "GpuMemoryUtilization";

/** Which of the runs over several seeds decides whether an objective holds.
 *
 * - `Median`: The median run, so half of the runs may be worse.
 * - `Worst`: The worst run, so that every run holds.
 * - `Best`: The best run, so that at least one run holds. */
export type SeedAggregation = "Median" | "Worst" | "Best";

/** A start-up time, from the order of an instance until it serves, that users and vendors have measured.
 *
 * - `SageMakerCpu`: 240 s, a SageMaker instance with a small image; an endpoint's first alarm and start together take about this and 5 minutes more.
 * - `SageMakerGpu`: 360 s, a SageMaker GPU instance with an image of about 16 GB; AWS has published medians from 346 to 381 s.
 * - `SageMakerGpuCached`: 170 s, as SageMakerGpu with the container cached; AWS has published medians from 134 to 216 s.
 * - `SageMakerLlm`: 525 s, a SageMaker GPU instance that loads a language model of 8 billion parameters, image and weights of 18 GB each; published by AWS.
 * - `KubernetesWarmNode`: 10 s, a pod on a node that has room and holds the image.
 * - `KubernetesGpuWarmImage`: 60 s, a GPU pod on a node that holds the image; the weights are loaded.
 * - `KubernetesGpuFreshNode`: 240 s, a GPU pod that waits for a new node, the image and the weights; reports range from 90 to 360 s. */
export type StartupPreset =
  | "SageMakerCpu"
  | "SageMakerGpu"
  | "SageMakerGpuCached"
  | "SageMakerLlm"
  | "KubernetesWarmNode"
  | "KubernetesGpuWarmImage"
  | "KubernetesGpuFreshNode";

/** How the samples of a period become one value.
 *
 * - `Average`: Their mean.
 * - `Sum`: Their sum.
 * - `Minimum`: The smallest.
 * - `Maximum`: The largest.
 * - `SampleCount`: How many there are. */
export type Statistic = "Average" | "Sum" | "Minimum" | "Maximum" | "SampleCount";

/** What a missing data point counts as.
 *
 * - `missing`: Not looked at; with none at all the alarm has insufficient data.
 * - `notBreaching`: Within the threshold.
 * - `breaching`: Beyond the threshold.
 * - `ignore`: The alarm keeps its state. */
export type TreatMissingData = "missing" | "notBreaching" | "breaching" | "ignore";

/** What happens when the declared scaling does not hold a load within the objectives.
 *
 * - `Fail`: The preview or update fails before anything is registered, and says what breaks, when, why and what would hold.
 * - `Warn`: The same text as a warning; the deployment goes on.
 * - `Ignore`: Nothing is said; the figures are in the output all the same. */
export type ViolationAction = "Fail" | "Warn" | "Ignore";

/** What AWS does not publish about the alarms of target tracking and what follows from them. The defaults are what users have observed; a report says how much its verdict depends on them. */
export interface AlarmAssumptions {
  /** Datapoints in a row above the target before capacity grows. Unit: datapoints. Range: 1 to 60. Default: by metric, 3 for most. */
  readonly scaleOutDatapoints?: number;
  /** Datapoints in a row below the lower threshold before capacity shrinks. Unit: datapoints. Range: 1 to 120. Default: by metric, 15 minutes for most. */
  readonly scaleInDatapoints?: number;
  /** The lower threshold as a share of the target. Unit: fraction. Range: more than 0, at most 1. Default: by metric, 0.9 for most. */
  readonly scaleInThresholdFraction?: number;
  /** Time from the end of a metric's period until its datapoint is evaluated. Unit: seconds. Range: 0 to 3600. Default: 60, and 10 for metrics of 10 seconds. */
  readonly metricDelaySeconds?: number;
  /** Which datapoints of an alarm set the new capacity. Default: Last. */
  readonly metricValue?: BreachingValue;
  /** Largest share of the capacity that one scale-in removes. Unit: fraction. Range: more than 0, at most 1. Default: 1. */
  readonly maxScaleInFraction?: number;
  /** Whether a change of capacity waits until all instances of the change before it serve. Default: true for SageMaker, false elsewhere. */
  readonly oneUpdateAtATime?: boolean;
  /** When a cooldown begins. Default: Completion. */
  readonly cooldownStarts?: CooldownStart;
}

/** All traffic moves in one go. */
export interface AllAtOnce {
  /** Time during which alarms are watched after the move (the baking period). Unit: seconds. Range: 0 to 3600. Default: 300. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly waitIntervalSeconds?: number;
}

/** Makes the endpoint asynchronous: requests wait in a queue and results are written to S3. Scale it on BacklogSizePerInstance, down to zero if it may sleep. */
export interface AsyncInference {
  /** S3 location of the results. Length: at most 1024 characters. Form: an S3 location, as s3://bucket/prefix. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceOutputConfig.html> */
  readonly outputS3Uri: Eventual<string>;
  /** S3 location of failed requests. Length: at most 1024 characters. Form: an S3 location, as s3://bucket/prefix. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceOutputConfig.html> */
  readonly failureS3Uri?: Eventual<string>;
  /** KMS key for the results. Length: at most 2048 characters. Default: the bucket's own encryption. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceOutputConfig.html> */
  readonly kmsKeyId?: Eventual<string>;
  /** Requests that one instance works on at a time. Unit: concurrent requests. Range: 1 to 1000. Default: chosen by the service. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceClientConfig.html> */
  readonly maxConcurrentInvocationsPerInstance?: number;
  /** SNS topic that is told of results. Length: at most 2048 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceNotificationConfig.html> */
  readonly successTopicArn?: Eventual<string>;
  /** SNS topic that is told of failures. Length: at most 2048 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceNotificationConfig.html> */
  readonly errorTopicArn?: Eventual<string>;
  /** Which notifications carry the response itself. Size: at most 2 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AsyncInferenceNotificationConfig.html> */
  readonly includeInferenceResponseIn?: readonly NotificationTopic[];
}

/** A small part of the traffic moves first. Give exactly one of `sizePercent` and `sizeInstances`. */
export interface Canary {
  /** Share of the fleet that moves first. Unit: percent. Range: 1 to 50. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly sizePercent?: number;
  /** Instances that move first; at most half of the fleet. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly sizeInstances?: number;
  /** Time during which alarms are watched after each move. Unit: seconds. Range: 0 to 3600. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly waitIntervalSeconds: number;
}

/** No more than so many instances are to be had, as by a quota or a shortage in the zone; those that run are kept. */
export interface CapacityShortageFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Most instances that can run. Unit: instances. Range: 0 to 1000000. */
  readonly maxInstances: number;
}

/** The same rate all the time. */
export interface ConstantLoad {
  /** Requests per second. Unit: requests per second. Range: 0 to 1000000000. */
  readonly rps: number;
}

/** Where core dumps of a container go. */
export interface CoreDump {
  /** S3 location of the dumps. Length: at most 512 characters. Form: an S3 location, as s3://bucket/prefix. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantCoreDumpConfig.html> */
  readonly destinationS3Uri: Eventual<string>;
  /** KMS key for the dumps. Shadow variants must have one. Length: at most 2048 characters. Default: the bucket's own encryption. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantCoreDumpConfig.html> */
  readonly kmsKeyId?: Eventual<string>;
}

/** A CloudWatch metric by its namespace and name. */
export interface CustomMetric {
  /** CloudWatch namespace. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html> */
  readonly namespace: string;
  /** Name of the metric. Length: 1 to 255 characters. */
  readonly metricName: string;
  /** How the samples of a period become one value. Default: Average. */
  readonly statistic?: Statistic;
  /** Unit that the metric was published with; leave it out unless samples of several units exist. Length: at most 1000 characters. */
  readonly unit?: string;
  /** Dimensions of the metric; a metric without the exact set that was published is never found. Default: EndpointName and VariantName (or InferenceComponentName) of the scaled resource. */
  readonly dimensions?: Readonly<Record<string, Eventual<string>>>;
}

/** Keeps a sample of requests and responses in S3. */
export interface DataCapture {
  /** S3 location of the captured data. Length: at most 512 characters. Form: an S3 location, as s3://bucket/prefix. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html> */
  readonly destinationS3Uri: Eventual<string>;
  /** Share of requests that is kept. Unit: percent. Range: 0 to 100. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html> */
  readonly samplingPercentage: number;
  /** What is kept of each. Size: 1 to 2 items. Default: Input and Output. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html> */
  readonly capture?: readonly CaptureMode[];
  /** Whether capture is on. Default: true. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html> */
  readonly enabled?: boolean;
  /** KMS key for the captured data. Length: at most 2048 characters. Default: the bucket's own encryption. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html> */
  readonly kmsKeyId?: Eventual<string>;
  /** Content types that are kept as CSV text. Size: 1 to 10 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CaptureContentTypeHeader.html> */
  readonly csvContentTypes?: readonly string[];
  /** Content types that are kept as JSON text. Size: 1 to 10 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CaptureContentTypeHeader.html> */
  readonly jsonContentTypes?: readonly string[];
}

/** How a changed configuration reaches the traffic. allAtOnce, canary and linear build a second fleet beside the first (twice the instances for a while); rolling replaces it in batches. Give exactly one of `allAtOnce`, `canary`, `linear` and `rolling`. Give at most one of `rolling` and `terminationWaitSeconds`. */
export interface Deployment {
  /** Moves all traffic to the new fleet in one go. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green-all-at-once.html> */
  readonly allAtOnce?: AllAtOnce;
  /** Moves a small part first, and the rest if no alarm fires. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green-canary.html> */
  readonly canary?: Canary;
  /** Moves traffic in equal steps. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green-linear.html> */
  readonly linear?: Linear;
  /** Replaces instances in batches, without a second fleet. Not for serverless or several variants. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html> */
  readonly rolling?: Rolling;
  /** Time that the old fleet stays after all traffic has moved. Unit: seconds. Range: 0 to 3600. Default: 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BlueGreenUpdatePolicy.html> */
  readonly terminationWaitSeconds?: number;
  /** Longest time for the whole deployment; more than its waits together. The service would take twice the maximum, the AWS provider does not. Unit: seconds. Range: 600 to 14400. Default: the service's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BlueGreenUpdatePolicy.html> */
  readonly maximumExecutionTimeoutSeconds?: number;
  /** Names of CloudWatch alarms that roll the deployment back when they fire. Give the first one with the endpoint itself: adding the first or removing the last later makes the AWS provider replace it. Size: at most 10 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoRollbackConfig.html> */
  readonly rollbackAlarmNames?: Eventual<string>[];
  /** Alarms to make that roll the deployment back when they fire. They need endpointName, since they are made before the endpoint; together with rollbackAlarmNames at most 10. Size: at most 10 items. Unique by: name. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoRollbackConfig.html> */
  readonly rollbackAlarms?: readonly RollbackAlarm[];
}

/** Days and weeks, as a wave with one peak a day in local time. */
export interface DiurnalLoad {
  /** Rate twelve hours away from the peak. Unit: requests per second. Range: 0 to 1000000000. */
  readonly baseRps: number;
  /** Rate at the peak of a working day. Unit: requests per second. Range: 0 to 1000000000. */
  readonly peakRps: number;
  /** Local hour of the peak; 14.5 is half past two in the afternoon. Unit: hours. Range: at least 0, less than 24. Default: 14. */
  readonly peakHour?: number;
  /** IANA time zone of the peak, daylight saving included. Default: UTC. */
  readonly timezone?: string;
  /** Load of Saturdays and Sundays as a multiple of that of the other days. Unit: ratio. Range: 0 to 100. Default: 1. */
  readonly weekendFactor?: number;
}

/** Starts that end meanwhile fail in part, and begin again. */
export interface FailingStartFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Share of the starts that fail. Unit: fraction. Range: more than 0, at most 1. */
  readonly fraction: number;
}

/** Everybody comes at once and leaves slowly - a steep rise, then exponential decay to the base. */
export interface FlashCrowdLoad {
  /** Rate before the crowd comes, and long after. Unit: requests per second. Range: 0 to 1000000000. */
  readonly baseRps: number;
  /** Rate at the peak. Unit: requests per second. Range: 0 to 1000000000. */
  readonly peakRps: number;
  /** When the rise begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly atSeconds: number;
  /** How long the rise takes; 0 is at once. Unit: seconds. Range: 0 to 2678400. */
  readonly riseSeconds: number;
  /** Time in which what exceeds the base falls to 37 percent (1/e). Unit: seconds. Range: more than 0, at most 2678400. */
  readonly decaySeconds: number;
}

/** Traffic moves in equal steps. Give exactly one of `stepPercent` and `stepInstances`. */
export interface Linear {
  /** Share of the fleet that moves in each step. Unit: percent. Range: 10 to 50. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly stepPercent?: number;
  /** Instances that move in each step; 10 to 50 percent of the fleet. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly stepInstances?: number;
  /** Time during which alarms are watched after each step. Unit: seconds. Range: 0 to 3600. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html> */
  readonly waitIntervalSeconds: number;
}

/** A load to hold: one pattern, or parts put together, and what goes wrong meanwhile. Seconds count from the start of the load. Give exactly one of `constant`, `ramp`, `step`, `spike`, `diurnal`, `flashCrowd`, `trace`, `sequence` and `sum`. */
export interface Load {
  /** How messages and reports call it. Length: 1 to 100 characters. */
  readonly name: string;
  /** The same rate all the time. */
  readonly constant?: ConstantLoad;
  /** A straight line from one rate to another. */
  readonly ramp?: RampLoad;
  /** One rate, then another. */
  readonly step?: StepLoad;
  /** Up to a peak and down again. */
  readonly spike?: SpikeLoad;
  /** A wave with one peak a day. */
  readonly diurnal?: DiurnalLoad;
  /** A steep rise, then exponential decay. */
  readonly flashCrowd?: FlashCrowdLoad;
  /** A recorded load. */
  readonly trace?: TraceLoad;
  /** Parts one after another, each for its duration, with seconds counted from its own start; the last one goes on to the end. Size: 1 to 50 items. */
  readonly sequence?: readonly LoadPart[];
  /** Parts at the same time, added up; a part that declares a duration ends with it. Size: 1 to 50 items. */
  readonly sum?: readonly LoadPart[];
  /** Random deviation from the pattern, on top of that of its parts. Default: none. */
  readonly noise?: LoadNoise;
  /** How long it lasts. Unit: seconds. Range: 60 to 2678400. Default: what the pattern needs and 30 minutes to settle, at least an hour; a week for diurnal, its own length for trace. */
  readonly durationSeconds?: number;
  /** When the load begins, as RFC 3339 with Z or an offset; schedules and daily waves fall where they would in a run that begins then. Length: 20 to 35 characters. Form: RFC 3339 with Z or an offset, as 2027-01-04T16:45:00Z. Default: 2027-01-04T00:00:00Z, a Monday. */
  readonly startTime?: string;
  /** What goes wrong during the load. Size: at most 20 items. */
  readonly faults?: readonly LoadFault[];
}

/** Something that goes wrong during a load. Give exactly one of `metricOutage`, `metricDelay`, `metricWrong`, `slowStart`, `failingStart`, `capacityShortage`, `zoneLoss`, `retries` and `rollout`. */
export interface LoadFault {
  /** The metric has no datapoints. */
  readonly metricOutage?: MetricOutageFault;
  /** Datapoints arrive late. */
  readonly metricDelay?: MetricDelayFault;
  /** The metric shows a wrong value. */
  readonly metricWrong?: MetricWrongFault;
  /** Instances take longer to start. */
  readonly slowStart?: SlowStartFault;
  /** Starts fail and begin again. */
  readonly failingStart?: FailingStartFault;
  /** No more than so many instances are to be had. */
  readonly capacityShortage?: CapacityShortageFault;
  /** A part of the instances is lost. */
  readonly zoneLoss?: ZoneLossFault;
  /** Clients try again what was dropped. */
  readonly retries?: RetriesFault;
  /** A part of the instances is out of service for a new version. */
  readonly rollout?: RolloutFault;
}

/** What the simulation of one load showed. */
export interface LoadFigures {
  /** Name of the load. */
  readonly name: string;
  /** The variant that the load was simulated for, where the component has variants. */
  readonly variantName?: string;
  /** Whether the load holds every objective. */
  readonly holds: boolean;
  /** The verdict in words. */
  readonly summary: string;
  /** Figures by name, each from the run that decides it, as overloadSeconds, queueDelayP99Seconds or instanceHoursPerDay; a figure that the load leaves without a value is absent. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Random deviation of the rate, the same for the same seed. */
export interface LoadNoise {
  /** Standard deviation of the factor by which the rate is multiplied; its mean is 1. 0.1 is ten percent. Unit: ratio. Range: 0 to 5. */
  readonly relativeStandardDeviation: number;
  /** How long a deviation lasts - its correlation with itself falls to 37 percent (1/e) in this time. Unit: seconds. Range: 1 to 2678400. Default: each minute deviates by itself. */
  readonly correlationSeconds?: number;
}

/** A part of a load - one pattern, or parts of its own put together. Give exactly one of `constant`, `ramp`, `step`, `spike`, `diurnal`, `flashCrowd`, `trace`, `sequence` and `sum`. */
export interface LoadPart {
  /** The same rate all the time. */
  readonly constant?: ConstantLoad;
  /** A straight line from one rate to another. */
  readonly ramp?: RampLoad;
  /** One rate, then another. */
  readonly step?: StepLoad;
  /** Up to a peak and down again. */
  readonly spike?: SpikeLoad;
  /** A wave with one peak a day. */
  readonly diurnal?: DiurnalLoad;
  /** A steep rise, then exponential decay. */
  readonly flashCrowd?: FlashCrowdLoad;
  /** A recorded load. */
  readonly trace?: TraceLoad;
  /** Parts one after another, each for its duration, with seconds counted from its own start; the last one goes on to the end. Size: 1 to 50 items. */
  readonly sequence?: readonly LoadPart[];
  /** Parts at the same time, added up; a part that declares a duration ends with it. Size: 1 to 50 items. */
  readonly sum?: readonly LoadPart[];
  /** Random deviation from the pattern, on top of that of its parts. Default: none. */
  readonly noise?: LoadNoise;
  /** How long it lasts. Unit: seconds. Range: 60 to 2678400. Default: what the pattern needs and 30 minutes to settle, at least an hour; a week for diurnal, its own length for trace. */
  readonly durationSeconds?: number;
}

/** Bounds between which SageMaker sizes a fleet to the inference components on it. */
export interface ManagedInstanceScaling {
  /** Fewest instances; 0 lets the fleet vanish when all components are at zero copies. Unit: instances. Range: at least 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html> */
  readonly minInstanceCount: number;
  /** Most instances. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html> */
  readonly maxInstanceCount: number;
}

/** Datapoints arrive late. */
export interface MetricDelayFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** By how much they are late, beside the usual delay. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly delaySeconds: number;
}

/** The metric has no datapoints, so that its alarms cannot decide. */
export interface MetricOutageFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
}

/** The metric shows a wrong value. */
export interface MetricWrongFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** What it shows. Unit: the metric's own. */
  readonly value: number;
}

/** A SageMaker model with one container. Give exactly one of `image` and `modelPackageName`. */
export interface ModelSpec {
  /** Image of the inference container; a digest keeps what was tested. Length: at most 255 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html> */
  readonly image?: Eventual<string>;
  /** Name or ARN of a model package version in the place of an image. Length: at most 176 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html> */
  readonly modelPackageName?: Eventual<string>;
  /** S3 location of the model's artifacts (a tar.gz). Length: at most 1024 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html> */
  readonly modelDataUrl?: Eventual<string>;
  /** Environment variables of the container; mark a secret one as secret where it comes from. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html> */
  readonly environment?: Readonly<Record<string, Eventual<string>>>;
  /** ARN of the IAM role with which SageMaker reads the image and the artifacts. Length: 20 to 2048 characters. Form: an IAM role's ARN. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html> */
  readonly executionRoleArn: Eventual<string>;
  /** Whether the container has no network at all. Default: false. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html> */
  readonly enableNetworkIsolation?: boolean;
  /** Subnets and security groups of the instances. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html> */
  readonly vpc?: VpcPlacement;
}

/** What must hold under a load. Each objective limits one figure, and figures are defined in the guide to the simulator. Give at least one of `maxOverloadSeconds`, `maxQueueDelayP50Seconds`, `maxQueueDelayP95Seconds`, `maxQueueDelayP99Seconds`, `maxDroppedFraction`, `maxDelayedFraction`, `maxTimeToCapacitySeconds`, `maxUnmetAtMaximumSeconds`, `maxFlapsPerHour`, `maxScalingActionsPerHour`, `maxInstanceHoursPerDay` and `maxMonthlyCost`. `delayedAfterSeconds` needs `maxDelayedFraction`. */
export interface Objectives {
  /** Longest time in all in which more requests arrive than the serving instances can take. Unit: seconds. Range: at least 0. */
  readonly maxOverloadSeconds?: number;
  /** Longest wait of half of the requests, service time not counted. Unit: seconds. Range: at least 0. */
  readonly maxQueueDelayP50Seconds?: number;
  /** Longest wait of 95 percent of the requests, service time not counted. Unit: seconds. Range: at least 0. */
  readonly maxQueueDelayP95Seconds?: number;
  /** Longest wait of 99 percent of the requests, service time not counted. Unit: seconds. Range: at least 0. */
  readonly maxQueueDelayP99Seconds?: number;
  /** Largest share of the requests that are refused by a full queue or given up after the timeout. Unit: fraction. Range: 0 to 1. */
  readonly maxDroppedFraction?: number;
  /** Largest share of the requests that wait longer than delayedAfterSeconds, or are dropped. Unit: fraction. Range: 0 to 1. */
  readonly maxDelayedFraction?: number;
  /** Wait beyond which a request counts as delayed. Unit: seconds. Range: more than 0, at most 86400. Default: 1. */
  readonly delayedAfterSeconds?: number;
  /** Longest time from the moment at which the load exceeds the serving capacity until enough instances serve - detection, decision and start together. Unit: seconds. Range: at least 0. */
  readonly maxTimeToCapacitySeconds?: number;
  /** Longest time in all in which capacity is at its maximum and still too small. Unit: seconds. Range: at least 0. */
  readonly maxUnmetAtMaximumSeconds?: number;
  /** Most changes of direction (out, then in, or in, then out) in an hour, on average. Unit: per hour. Range: at least 0. */
  readonly maxFlapsPerHour?: number;
  /** Most changes of capacity in an hour, on average. Unit: per hour. Range: at least 0. */
  readonly maxScalingActionsPerHour?: number;
  /** Most instance-hours in a day, instances that start or drain included. Unit: instance-hours per day. Range: at least 0. */
  readonly maxInstanceHoursPerDay?: number;
  /** Highest cost of 30 days like this load, at the service's pricePerInstanceHour, in its currency. Unit: currency. Range: at least 0. */
  readonly maxMonthlyCost?: number;
}

/** A straight line from one rate to another, which then stays. */
export interface RampLoad {
  /** Rate before the ramp. Unit: requests per second. Range: 0 to 1000000000. */
  readonly fromRps: number;
  /** Rate after it. Unit: requests per second. Range: 0 to 1000000000. */
  readonly toRps: number;
  /** How long the ramp takes. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly rampSeconds: number;
  /** When the ramp begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. Default: 0. */
  readonly startSeconds?: number;
}

/** What the declared scaling must hold: how one instance serves, the loads to expect, and the objectives. Every load is simulated in every preview, before anything is registered; the figures are an output. The same declaration gives the same figures on every machine and in every language. */
export interface Reliability {
  /** How one instance serves and starts. */
  readonly service: Service;
  /** The loads to hold, each simulated by itself. Size: 1 to 20 items. Unique by: name. */
  readonly loads: readonly Load[];
  /** What must hold under every load. */
  readonly objectives: Objectives;
  /** What happens when a load breaks an objective. Default: Fail. */
  readonly onViolation?: ViolationAction;
  /** Runs of each load, each with its own random start-up times and noise. Where nothing is random one run is made. Unit: runs. Range: 1 to 50. Default: 5. */
  readonly seeds?: number;
  /** Which of the runs decides whether an objective holds. Default: Worst. */
  readonly aggregation?: SeedAggregation;
  /** What AWS does not publish about its alarms, as numbers that can be changed. Default: what users have observed, by metric. */
  readonly assumptions?: AlarmAssumptions;
  /** Time between two steps of the simulation; it divides 60, as 1, 2, 5, 10, 15, 20, 30 and 60 do. Unit: seconds. Range: 1 to 60. Default: 10. */
  readonly stepSeconds?: number;
}

/** What the simulation of every load showed. */
export interface ReliabilityFigures {
  /** Whether every load holds every objective. */
  readonly holds: boolean;
  /** The verdict in words, with what breaks, when, why and what would hold. */
  readonly summary: string;
  /** The figures of each load, of each scaled variant where there are several. */
  readonly loads: readonly LoadFigures[];
}

/** Clients try again when a request is dropped, so that an overload feeds itself. */
export interface RetriesFault {
  /** Share of the dropped requests that come again. Unit: fraction. Range: more than 0, at most 1. */
  readonly fraction: number;
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. Default: 0. */
  readonly startSeconds?: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. Default: to the end of the load. */
  readonly durationSeconds?: number;
}

/** An alarm on the endpoint that rolls a deployment back. */
export interface RollbackAlarm {
  /** Name of the alarm, unique in the endpoint; the endpoint's name is put before it. Length: 1 to 128 characters. Form: letters, digits and dashes, beginning with a letter or digit. */
  readonly name: string;
  /** Variant that is watched. Length: at most 63 characters. Default: the first production variant. */
  readonly variantName?: string;
  /** Metric that is watched. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html> */
  readonly metric: AlarmMetric;
  /** How the samples of a period become one value. Default: the statistic that fits the metric - Sum for counts, Average for the rest. */
  readonly statistic?: Statistic;
  /** On which side of the threshold the alarm fires. Default: GreaterThanOrEqualToThreshold. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly comparison?: Comparison;
  /** Value that the metric is compared with; latencies are in microseconds. Unit: the metric's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html> */
  readonly threshold: number;
  /** Length of one data point. Unit: seconds. Range: 10 to 86400. Default: 60. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly periodSeconds?: number;
  /** Most recent data points that are looked at. Unit: periods. Range: 1 to 8640. Default: 1. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly evaluationPeriods?: number;
}

/** Instances are replaced in batches. Give exactly one of `maximumBatchPercent` and `maximumBatchInstances`. Give at most one of `rollbackBatchPercent` and `rollbackBatchInstances`. */
export interface Rolling {
  /** Share of the fleet that is replaced at a time. Unit: percent. Range: 5 to 50. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html> */
  readonly maximumBatchPercent?: number;
  /** Instances that are replaced at a time; 5 to 50 percent of the fleet. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html> */
  readonly maximumBatchInstances?: number;
  /** Share of the fleet that is put back at a time in a rollback. Unit: percent. Range: 5 to 100. Default: 100. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html> */
  readonly rollbackBatchPercent?: number;
  /** Instances that are put back at a time in a rollback. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html> */
  readonly rollbackBatchInstances?: number;
  /** Time during which alarms are watched after each batch. Unit: seconds. Range: 0 to 3600. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RollingUpdatePolicy.html> */
  readonly waitIntervalSeconds: number;
}

/** A new version is rolled out, so that a part of the instances is out of service at any time. */
export interface RolloutFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Share of the instances that is out of service at a time. Unit: fraction. Range: more than 0, at most 1. */
  readonly fraction: number;
}

/** How one scalable target - the instances of a variant, the provisioned concurrency of a serverless variant, or the copies of an inference component - follows its load. Give at least one of `targetTracking`, `stepScaling` and `schedules`. */
export interface Scaling {
  /** Fewest instances (or copies, or units of provisioned concurrency) that are kept whatever the load. 0 is possible for asynchronous endpoints and inference components only. Unit: instances. Range: at least 0. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly minCapacity: number;
  /** Most instances (or copies, or units of provisioned concurrency) that scaling may ask for. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly maxCapacity: number;
  /** Policies that keep a metric near a target. With several, the one that asks for most capacity wins, and capacity falls only when all agree. Size: at most 50 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html> */
  readonly targetTracking?: readonly TargetTracking[];
  /** Policies that add or remove capacity in steps when their own alarm fires; the alarm is made too. Size: at most 50 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-step-scaling-policies.html> */
  readonly stepScaling?: readonly StepScaling[];
  /** Actions that move the bounds at given times. Size: at most 200 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html> */
  readonly schedules?: readonly Schedule[];
  /** The step policy and alarm that bring capacity back from zero. They are made whenever minCapacity, or a schedule, allows zero; this only changes their numbers. Default: a policy with the defaults of WakeFromZero where zero is allowed. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html> */
  readonly wakeFromZero?: WakeFromZero;
}

/** A CloudWatch alarm on a metric of the scaled resource. Give exactly one of `metric` and `customMetric`. */
export interface ScalingAlarm {
  /** A metric that SageMaker publishes; its dimensions are filled in from the endpoint and variant. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html> */
  readonly metric?: AlarmMetric;
  /** Any other CloudWatch metric; its own statistic is used. */
  readonly customMetric?: CustomMetric;
  /** How the samples of a period become one value (only with metric). Default: the statistic that fits the metric - Sum for counts, Average for the rest. */
  readonly statistic?: Statistic;
  /** On which side of the threshold the alarm fires. Default: GreaterThanOrEqualToThreshold. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly comparison?: Comparison;
  /** Value that the metric is compared with. Unit: the metric's own. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly threshold: number;
  /** Length of one data point; 10 and 30 are for high-resolution metrics, else a multiple of 60. Unit: seconds. Range: 10 to 86400. Default: 60. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly periodSeconds?: number;
  /** Most recent data points that are looked at. Unit: periods. Range: 1 to 8640. Default: 2. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly evaluationPeriods?: number;
  /** How many of them must be beyond the threshold. Unit: periods. Range: 1 to 8640. Default: all of evaluationPeriods. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly datapointsToAlarm?: number;
  /** What a missing data point counts as. Default: missing. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html> */
  readonly treatMissingData?: TreatMissingData;
}

/** One scaling on the front of cost against objectives - no other one is better in both. */
export interface ScalingChoice {
  /** Fewest instances. Unit: instances. */
  readonly minCapacity: number;
  /** Most instances. Unit: instances. */
  readonly maxCapacity: number;
  /** Target of InvocationsPerInstance. Unit: invocations per minute. */
  readonly target: number;
  /** Time after a scale-out during which only a larger one happens. Unit: seconds. */
  readonly scaleOutCooldownSeconds: number;
  /** Time after a scale-in during which no other one happens. Unit: seconds. */
  readonly scaleInCooldownSeconds: number;
  /** Whether every load holds every objective. */
  readonly holds: boolean;
  /** Figures by name, each of the load that is worst in it. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Moves the bounds of a target at given times: capacity below the new minimum is raised to it, capacity above the new maximum is lowered to it, and policies go on between them. Bounds stay until another action moves them, so a raise needs a closing action. Give exactly one of `at`, `rate` and `cron`. Give at least one of `minCapacity` and `maxCapacity`. */
export interface Schedule {
  /** Name of the action, unique within its target. Length: 1 to 128 characters. Form: letters, digits and dashes, beginning with a letter or digit. */
  readonly name: string;
  /** A single moment as yyyy-mm-ddThh:mm:ss in the time zone. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html> */
  readonly at?: string;
  /** A repetition as a whole number and minute(s), hour(s) or day(s). Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html> */
  readonly rate?: string;
  /** Six fields - minutes, hours, day of month, month, day of week, year - with ? in one of the two day fields. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html> */
  readonly cron?: string;
  /** IANA time zone in which at and cron are read, daylight saving included. Default: UTC. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html> */
  readonly timezone?: string;
  /** Lower bound from then on; left out, it stays as it is. Unit: instances. Range: at least 0. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTargetAction.html> */
  readonly minCapacity?: number;
  /** Upper bound from then on; left out, it stays as it is. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTargetAction.html> */
  readonly maxCapacity?: number;
  /** First moment at which a recurring action may run, in UTC as RFC 3339. Form: RFC 3339 in UTC, as 2027-01-31T00:00:00Z. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html> */
  readonly startTime?: string;
  /** Last moment at which a recurring action may run, in UTC as RFC 3339; bounds are not moved back. Form: RFC 3339 in UTC, as 2027-01-31T00:00:00Z. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html> */
  readonly endTime?: string;
}

/** Capacity of a serverless variant. */
export interface ServerlessCapacity {
  /** Memory of each worker; CPU grows with it. Unit: MB. Range: 1024 to 6144. Multiple of: 1024. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html> */
  readonly memorySizeMb: number;
  /** Most requests at a time. Unit: concurrent requests. Range: 1 to 200. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html> */
  readonly maxConcurrency: number;
  /** Workers that are kept warm; at most maxConcurrency, and needed for scaling. Unit: concurrent requests. Range: 1 to 200. Default: minCapacity of the variant's scaling, else none. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html> */
  readonly provisionedConcurrency?: number;
}

/** How one instance (or pod, or copy) of a service serves requests, starts and stops. A load test of a single instance gives these numbers. Give exactly one of `requestsPerSecondPerInstance` and `concurrencyPerInstance`. */
export interface Service {
  /** Requests per second that one instance serves at most. Unit: requests per second. Range: more than 0, at most 1000000. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html> */
  readonly requestsPerSecondPerInstance?: number;
  /** Requests that one instance works on at a time. Its throughput is this divided by serviceTimeSeconds. Unit: requests. Range: 1 to 1000000. */
  readonly concurrencyPerInstance?: number;
  /** Mean time that one request takes by itself, without waiting. Unit: seconds. Range: more than 0, at most 3600. */
  readonly serviceTimeSeconds: number;
  /** Coefficient of variation of the service time: its standard deviation divided by its mean. 0 is constant, 1 exponential; more makes requests wait longer at the same utilization. Unit: ratio. Range: 0 to 20. Default: 1. */
  readonly serviceTimeVariation?: number;
  /** Most requests that wait, for each serving instance; further ones are dropped. Unit: requests. Range: 0 to 1000000000. Default: no limit. */
  readonly queueLimitPerInstance?: number;
  /** Longest wait before a request is given up and counts as dropped. Unit: seconds. Range: more than 0, at most 86400. Default: 60. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly timeoutSeconds?: number;
  /** Time from the order of an instance until it serves. Default: preset SageMakerCpu. */
  readonly startup?: Startup;
  /** Time for which an instance that was told to go is still paid for; it takes no new requests. Unit: seconds. Range: 0 to 3600. Default: 0. */
  readonly drainSeconds?: number;
  /** Price of one instance for an hour, from its order until it is gone; costs are in the same currency. Unit: currency per hour. Range: 0 to 1000000. Source: <https://aws.amazon.com/sagemaker/pricing/> */
  readonly pricePerInstanceHour?: number;
  /** What CpuUtilization or GpuUtilization shows while an instance serves all it can. Both are summed over cores or devices, so that four busy cores show 400. Unit: percent. Range: more than 0, at most 100000. Default: 100. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html> */
  readonly utilizationPercentAtCapacity?: number;
}

/** Instances that are ordered meanwhile take longer to start. */
export interface SlowStartFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** By how much longer. Unit: ratio. Range: 1 to 100. */
  readonly factor: number;
}

/** Up to a peak in a straight line, held, and down again to the base. */
export interface SpikeLoad {
  /** Rate before and after. Unit: requests per second. Range: 0 to 1000000000. */
  readonly baseRps: number;
  /** Rate at the peak. Unit: requests per second. Range: 0 to 1000000000. */
  readonly peakRps: number;
  /** When the rise begins, from the start of the load; by default after 15 minutes of the base rate. Unit: seconds. Range: 0 to 2678400. Default: 900. */
  readonly startSeconds?: number;
  /** How long the rise takes; 0 is at once. Unit: seconds. Range: 0 to 2678400. */
  readonly rampSeconds: number;
  /** How long the peak lasts. Unit: seconds. Range: 0 to 2678400. */
  readonly holdSeconds: number;
  /** How long the fall takes. Unit: seconds. Range: 0 to 2678400. Default: as long as the rise. */
  readonly fallSeconds?: number;
}

/** Time from the order of an instance until it serves, and how it varies. Give exactly one of `preset`, `seconds` and `stages`. */
export interface Startup {
  /** A time that was measured for a kind of service. */
  readonly preset?: StartupPreset;
  /** Median time of a start. Unit: seconds. Range: 0 to 86400. */
  readonly seconds?: number;
  /** The stages of a start, one after another, as the image, the weights and the warm-up. Size: 1 to 20 items. Unique by: name. */
  readonly stages?: readonly StartupStage[];
  /** Sigma of the lognormal distribution of the time around its median: at 0.2 two starts in three take between 82 and 122 percent of it. 0 starts every instance alike. Unit: ratio. Range: 0 to 2. Default: 0.2. */
  readonly spread?: number;
  /** Share of the starts that fail at their end and begin again. Unit: fraction. Range: 0 to 0.95. Default: 0. */
  readonly failureFraction?: number;
}

/** One stage of a start. */
export interface StartupStage {
  /** What happens in the stage. Length: 1 to 100 characters. */
  readonly name: string;
  /** Median time of the stage. Unit: seconds. Range: 0 to 86400. */
  readonly seconds: number;
}

/** One step; its bounds are distances from the alarm's threshold. */
export interface Step {
  /** Where the step begins, as a distance from the threshold; left out, it begins at minus infinity. Unit: the metric's own. Default: minus infinity. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html> */
  readonly lowerBound?: number;
  /** Where the step ends, as a distance from the threshold; left out, it never ends. Unit: the metric's own. Default: plus infinity. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html> */
  readonly upperBound?: number;
  /** Instances to add (negative - remove), percent to change by, or the exact capacity, by adjustmentType. Unit: instances or percent. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html> */
  readonly adjustment: number;
}

/** One rate, and from a moment on another one. */
export interface StepLoad {
  /** Rate before the step. Unit: requests per second. Range: 0 to 1000000000. */
  readonly fromRps: number;
  /** Rate after it. Unit: requests per second. Range: 0 to 1000000000. */
  readonly toRps: number;
  /** When the rate changes, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly atSeconds: number;
}

/** Adds or removes capacity in steps, by how far a metric is beyond the threshold of the alarm that is made for it. */
export interface StepScaling {
  /** Name of the policy, unique within its target. Length: 1 to 128 characters. Form: letters, digits and dashes, beginning with a letter or digit. */
  readonly name: string;
  /** What the adjustments of the steps mean. Default: ChangeInCapacity. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html> */
  readonly adjustmentType?: AdjustmentType;
  /** Time after a step during which only a larger step in the same direction happens. Unit: seconds. Range: 0 to 3600. Default: 300. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html> */
  readonly cooldownSeconds?: number;
  /** Fewest instances by which a step of PercentChangeInCapacity changes capacity. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html> */
  readonly minAdjustmentMagnitude?: number;
  /** How the recent data points of the alarm's metric become the value that picks the step. Default: Average. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html> */
  readonly metricAggregationType?: MetricAggregationType;
  /** Steps in order of their bounds: together they cover all values beyond the threshold, without gap or overlap, and the outermost is open. Size: 1 to 20 items. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html> */
  readonly steps: readonly Step[];
  /** The alarm that triggers the policy; without one a step policy never acts. */
  readonly alarm: ScalingAlarm;
}

/** Keeps a metric near a target: capacity grows when the metric stays above it and shrinks when the metric stays well below it. Give exactly one of `metric`, `customMetric` and `predefinedMetricType`. Give exactly one of `target` and `peakRequestsPerSecondPerInstance`. `safetyFactor` needs `peakRequestsPerSecondPerInstance`. `resourceLabel` needs `predefinedMetricType`. */
export interface TargetTracking {
  /** Name of the policy, unique within its target. Length: 1 to 128 characters. Form: letters, digits and dashes, beginning with a letter or digit. Default: the metric's name. */
  readonly name?: string;
  /** A metric that SageMaker publishes; its dimensions are filled in from the endpoint and variant. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-code-define.html> */
  readonly metric?: ScalingMetric;
  /** Any other CloudWatch metric. It must fall when capacity grows, in proportion; latency does not. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_CustomizedMetricSpecification.html> */
  readonly customMetric?: CustomMetric;
  /** A predefined metric of another service, as the service spells it, for targets outside SageMaker (EndpointScaling only). Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html> */
  readonly predefinedMetricType?: string;
  /** The load balancer and target group of ALBRequestCountPerTarget; no other metric has a label. Length: at most 1023 characters. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html> */
  readonly resourceLabel?: string;
  /** Value of the metric to keep. Invocations are counted per minute and instance, so 20 requests per second are 1200. Utilizations of CPU and GPU are percentages summed over cores and devices; ProvisionedConcurrencyUtilization is a fraction from 0 to 1. Unit: the metric's own. Range: more than 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-code-define.html> */
  readonly target?: number;
  /** Requests per second that one instance served in a load test before it slowed down. The target of InvocationsPerInstance becomes this x safetyFactor x 60. Unit: requests per second. Range: more than 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html> */
  readonly peakRequestsPerSecondPerInstance?: number;
  /** Share of the peak that an instance is meant to carry, so that new instances arrive in time. Unit: fraction. Range: more than 0, at most 1. Default: 0.5. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html> */
  readonly safetyFactor?: number;
  /** Time after a scale-in during which no other scale-in happens; a scale-out ends it early. Unit: seconds. Range: 60 to 3600. Default: 300. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html> */
  readonly scaleInCooldownSeconds?: number;
  /** Time after a scale-out during which the capacity just added counts as part of the next; only a larger scale-out happens. Unit: seconds. Range: 0 to 900. Default: 300. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html> */
  readonly scaleOutCooldownSeconds?: number;
  /** Whether this policy only adds capacity, so that another policy or a schedule must remove it. Default: false. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html> */
  readonly disableScaleIn?: boolean;
}

/** A recorded load: the mean rate of each of many intervals of the same length. The simulation keeps every request when its steps have another length. */
export interface TraceLoad {
  /** Mean rates of the intervals, in their order. Each: 0 to 1000000000 requests per second. Size: 1 to 50000 items. */
  readonly rps: readonly number[];
  /** Length of each interval. Unit: seconds. Range: more than 0, at most 86400. */
  readonly stepSeconds: number;
}

/** One production or shadow variant of an endpoint: a model on a fleet of instances, on serverless capacity, or a fleet that hosts inference components (no model). Give at least one of `instanceType` and `serverless`. Give at most one of `modelName` and `model`. Give at most one of `instanceType` and `serverless`. Give at most one of `serverless` and `managedInstanceScaling`. `initialInstanceCount` needs `instanceType`. `volumeSizeGb` needs `instanceType`. */
export interface Variant {
  /** Name of the variant, unique in the endpoint. Rename it when the instance type changes: SageMaker does not change the type of a variant that is registered for scaling. Length: 1 to 63 characters. Form: letters, digits and inner dashes, at most 63. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly name: string;
  /** Name of a SageMaker model that exists or is made elsewhere in the program. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly modelName?: Eventual<string>;
  /** A SageMaker model to make for this variant. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html> */
  readonly model?: ModelSpec;
  /** Instance type of the fleet. Burstable types cannot be scaled. Form: a SageMaker hosting type, as ml.m5.xlarge. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly instanceType?: string;
  /** Instances to start with, and again after every change of the endpoint's configuration; within the bounds of scaling. Unit: instances. Range: at least 1. Default: minCapacity of the variant's scaling, at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly initialInstanceCount?: number;
  /** Share of the traffic, relative to the sum over all variants. Unit: relative weight. Range: at least 0. Default: 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly initialWeight?: number;
  /** Scaling of this variant, in the place of the endpoint's. Default: the endpoint's scaling, for instance-backed production variants. */
  readonly scaling?: Scaling;
  /** Whether the variant is scaled at all; false leaves it at initialInstanceCount. Default: true. */
  readonly scalingEnabled?: boolean;
  /** How one instance of this variant serves, where it differs from the reliability of the endpoint. Default: the service of reliability. */
  readonly service?: Service;
  /** Serverless capacity in the place of instances; scaling then means its provisioned concurrency. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html> */
  readonly serverless?: ServerlessCapacity;
  /** Lets SageMaker size the fleet to the inference components on it (variants without a model only). Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html> */
  readonly managedInstanceScaling?: ManagedInstanceScaling;
  /** How requests are spread over the instances. Default: the service's own, Random. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantRoutingConfig.html> */
  readonly routingStrategy?: RoutingStrategy;
  /** Storage volume of each instance. Unit: GB. Range: 1 to 512. Default: the service's own for the instance type. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly volumeSizeGb?: number;
  /** Longest time for downloading and unpacking the model. Unit: seconds. Range: 60 to 3600. Default: the service's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly modelDataDownloadTimeoutSeconds?: number;
  /** Longest time for the container to pass its first health check; also what a new instance may take to help. Unit: seconds. Range: 60 to 3600. Default: the service's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly containerStartupHealthCheckTimeoutSeconds?: number;
  /** Whether AWS Systems Manager may open sessions on the instances. Default: false. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly enableSsmAccess?: boolean;
  /** Machine image with other drivers, as the service names it. Default: the service's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly inferenceAmiVersion?: string;
  /** Where core dumps of the container go. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantCoreDumpConfig.html> */
  readonly coreDump?: CoreDump;
  /** ARN of an ML capacity reservation that the instances are taken from, and from nothing else. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantCapacityReservationConfig.html> */
  readonly capacityReservationArn?: Eventual<string>;
}

/** Where the instances of a model attach to a VPC. */
export interface VpcPlacement {
  /** Subnets, in at least two availability zones for more than one instance. Size: 1 to 16 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html> */
  readonly subnetIds: Eventual<Eventual<string>[]>;
  /** Security groups. Size: 1 to 5 items. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html> */
  readonly securityGroupIds: Eventual<Eventual<string>[]>;
}

/** The step policy and alarm that bring capacity back from zero: on HasBacklogWithoutCapacity for asynchronous endpoints, on NoCapacityInvocationFailures for inference components. */
export interface WakeFromZero {
  /** Instances or copies to start with. Unit: instances. Range: at least 1. Default: 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html> */
  readonly instances?: number;
  /** Time after waking during which it does not wake again. Unit: seconds. Range: 0 to 3600. Default: 60. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html> */
  readonly cooldownSeconds?: number;
  /** Length of one data point of the alarm. Unit: seconds. Range: 10 to 3600. Default: 60. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html> */
  readonly periodSeconds?: number;
  /** Data points in a row that must show waiting work. Unit: periods. Range: 1 to 60. Default: 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html> */
  readonly evaluationPeriods?: number;
}

/** A part of the instances is lost at once, when the fault begins; new ones are started in their place. */
export interface ZoneLossFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Share of the instances that are lost. Unit: fraction. Range: more than 0, at most 1. */
  readonly fraction: number;
}

/** Scaling for something that exists already: a variant of a SageMaker endpoint, an inference component, or any other target of Application Auto Scaling. Makes the scalable target, policies, scheduled actions and alarms. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/endpoint-scaling. Give exactly one of `resourceId`, `endpointName` and `inferenceComponentName`. `endpointName` needs `variantName`. `variantName` needs `endpointName`. `resourceId` needs `serviceNamespace` and `scalableDimension`. `serviceNamespace` needs `resourceId`. `scalableDimension` needs `resourceId`. `variantDimension` needs `endpointName`. `async` needs `endpointName`. */
export interface EndpointScalingArgs {
  /** Name of the endpoint whose variant is scaled. Length: 1 to 63 characters. Form: the endpoint's name (letters, digits and inner dashes), not its ARN. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html> */
  readonly endpointName?: Eventual<string>;
  /** Name of the variant that is scaled. Length: 1 to 63 characters. Form: letters, digits and inner dashes, at most 63. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly variantName?: string;
  /** What of the variant is scaled. Default: InstanceCount. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly variantDimension?: ScalableDimension;
  /** Whether the endpoint is asynchronous, so that it may be scaled to zero and woken by its backlog. Default: false. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html> */
  readonly async?: boolean;
  /** Instance type of the variant, if known; burstable types cannot be scaled and are refused. Form: a SageMaker hosting type, as ml.m5.xlarge. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html> */
  readonly instanceType?: string;
  /** Name of the inference component whose copies are scaled. Length: 1 to 63 characters. Form: letters, digits and inner dashes, at most 63. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html> */
  readonly inferenceComponentName?: Eventual<string>;
  /** Resource id of any other target, in the form of its service. Length: 1 to 1600 characters. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly resourceId?: Eventual<string>;
  /** Namespace of the service of resourceId. Length: at most 64 characters. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly serviceNamespace?: string;
  /** Dimension of resourceId that is scaled; it begins with the namespace. Length: at most 128 characters. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly scalableDimension?: string;
  /** Bounds, policies and schedules. */
  readonly scaling: Scaling;
  /** Service, loads and objectives that the scaling must hold; simulated in every preview. Default: nothing is simulated. */
  readonly reliability?: Reliability;
  /** Tags of all resources that take tags. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/resource-tagging-support.html> */
  readonly tags?: Readonly<Record<string, Eventual<string>>>;
  /** Whether an update leaves alone the bounds that schedules move, whatever they are at the moment. While it does, an edit of those bounds takes effect only through the schedules; set it to false for the update that edits them. Default: true. */
  readonly ignoreScalingChanges?: boolean;
}

/** A SageMaker endpoint that scales: models (made or given), endpoint configuration, endpoint, and for each variant its scalable target, policies, scheduled actions and alarms. Everything is checked before anything is registered, resource ids are built from the endpoint and the variant, and configurations are replaced before they are deleted. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/sagemaker-reliability. Give at most one of `async` and `shadowVariants`. */
export interface InferenceEndpointArgs {
  /** Name of the endpoint. A fixed name cannot be replaced without a gap; leave it out unless clients need it or rollbackAlarms are made. Length: 1 to 63 characters. Form: letters, digits and inner dashes, at most 63. Default: the component's name with a random suffix. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html> */
  readonly endpointName?: string;
  /** Production variants; traffic is split by their weights. Size: 1 to 10 items. Unique by: name. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html> */
  readonly variants: readonly Variant[];
  /** Shadow variants, which get a copy of the traffic of the one production variant and whose responses are dropped. Size: at most 10 items. Unique by: name. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html> */
  readonly shadowVariants?: readonly Variant[];
  /** Scaling of every instance-backed production variant that has none of its own. Default: variants stay at initialInstanceCount. */
  readonly scaling?: Scaling;
  /** Makes the endpoint asynchronous. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html> */
  readonly async?: AsyncInference;
  /** Keeps a sample of requests and responses. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html> */
  readonly dataCapture?: DataCapture;
  /** How a changed configuration reaches the traffic, and what rolls it back. Default: the service's own, all at once without alarms. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html> */
  readonly deployment?: Deployment;
  /** KMS key for the storage volumes of the instances. Length: at most 2048 characters. Default: the service's own key. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html> */
  readonly kmsKeyArn?: Eventual<string>;
  /** ARN of the IAM role of an endpoint that hosts inference components (variants without a model). Length: 20 to 2048 characters. Form: an IAM role's ARN. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html> */
  readonly executionRoleArn?: Eventual<string>;
  /** Service, loads and objectives that the scaling must hold; simulated in every preview. Traffic is split by the weights of the variants; a shadow variant gets all of it. Default: nothing is simulated. */
  readonly reliability?: Reliability;
  /** Tags of all resources that take tags. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/tagging.html> */
  readonly tags?: Readonly<Record<string, Eventual<string>>>;
  /** Whether an update leaves alone the bounds that schedules move, whatever they are at the moment. While it does, an edit of those bounds takes effect only through the schedules; set it to false for the update that edits them. Default: true. */
  readonly ignoreScalingChanges?: boolean;
}

/** The target of InvocationsPerInstance for what a load test showed: peak requests per second of one instance x safety factor x 60, since the metric counts per minute. */
export interface InvocationsTargetInputs {
  /** Requests per second that one instance served before it slowed down. Unit: requests per second. Range: more than 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html> */
  readonly peakRequestsPerSecondPerInstance: number;
  /** Share of the peak that an instance is meant to carry. Unit: fraction. Range: more than 0, at most 1. Default: 0.5. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-scaling-loadtest.html> */
  readonly safetyFactor?: number;
}

/** The target of InvocationsPerInstance for what a load test showed: peak requests per second of one instance x safety factor x 60, since the metric counts per minute. */
export interface InvocationsTargetOutputs {
  /** Invocations per minute and instance. Unit: invocations per minute. */
  readonly target: number;
}

/** Searches bounds, target and cooldowns of an InvocationsPerInstance policy that hold every load, at the lowest cost, and gives the front of cost against objectives beside it. In Go, call RecommendScaling with plain values, since Pulumi's RecommendScalingOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface RecommendScalingInputs {
  /** How one instance serves and starts. */
  readonly service: Service;
  /** The loads to hold. Size: 1 to 20 items. Unique by: name. */
  readonly loads: readonly Load[];
  /** What must hold under every load. */
  readonly objectives: Objectives;
  /** Most instances that may be recommended. Unit: instances. Range: 1 to 10000. Default: what the highest peak of the loads could need, twice over. */
  readonly maxInstances?: number;
}

/** Searches bounds, target and cooldowns of an InvocationsPerInstance policy that hold every load, at the lowest cost, and gives the front of cost against objectives beside it. In Go, call RecommendScaling with plain values, since Pulumi's RecommendScalingOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface RecommendScalingOutputs {
  /** Whether the recommended scaling holds every load; if nothing does, it is the one that comes nearest. */
  readonly holds: boolean;
  /** Fewest instances. Unit: instances. */
  readonly minCapacity: number;
  /** Most instances. Unit: instances. */
  readonly maxCapacity: number;
  /** Target of InvocationsPerInstance. Unit: invocations per minute. */
  readonly target: number;
  /** Time after a scale-out during which only a larger one happens. Unit: seconds. */
  readonly scaleOutCooldownSeconds: number;
  /** Time after a scale-in during which no other one happens. Unit: seconds. */
  readonly scaleInCooldownSeconds: number;
  /** Figures of the recommended scaling by name, each of the load that is worst in it. */
  readonly figures: Readonly<Record<string, number>>;
  /** The choices between least cost and best service, in the order of their cost. */
  readonly front: readonly ScalingChoice[];
}

/** Simulates a declared scaling under loads, without any resource: the same figures and the same words as the reliability of a component, and a report. In Go, call Simulate with plain values, since Pulumi's SimulateOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface SimulateInputs {
  /** Bounds, policies and schedules. */
  readonly scaling: Known<Scaling>;
  /** Service, loads and objectives. onViolation has no say here; the result says whether all holds. */
  readonly reliability: Reliability;
  /** What is scaled, as Application Auto Scaling spells it. Length: at most 128 characters. Default: sagemaker:variant:DesiredInstanceCount. Source: <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html> */
  readonly scalableDimension?: string;
  /** Instances that serve while a run settles at the load's first rate, within the bounds; when the load begins, scaling has moved them as far as it moves them. Unit: instances. Range: at least 0. Default: minCapacity. */
  readonly initialCapacity?: number;
  /** Whether the endpoint is asynchronous, so that capacity may fall to zero. Default: false. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html> */
  readonly async?: boolean;
}

/** Simulates a declared scaling under loads, without any resource: the same figures and the same words as the reliability of a component, and a report. In Go, call Simulate with plain values, since Pulumi's SimulateOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface SimulateOutputs {
  /** Whether every load holds every objective. */
  readonly holds: boolean;
  /** The verdict in words, with what breaks, when, why and what would hold. */
  readonly summary: string;
  /** The figures of each load. */
  readonly loads: readonly LoadFigures[];
  /** The verdict, figures and assumptions as Markdown. */
  readonly report: string;
}

/** Turns a load history into the fewest scheduled actions that keep capacity above it - predictive scaling for services that have none. The actions repeat by the time of day, and by the day of the week where the history is long enough to show it. In Go, call SynthesizeSchedule with plain values, since Pulumi's SynthesizeScheduleOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface SynthesizeScheduleInputs {
  /** The history, usually a trace of one or more weeks, or a pattern in its place. */
  readonly load: Load;
  /** How one instance serves and starts; capacity is raised early by the time of a start. */
  readonly service: Service;
  /** IANA time zone of the actions. Default: UTC. */
  readonly timezone?: string;
  /** Most actions that may be made. Unit: actions. Range: 1 to 200. Default: 12. Source: <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html> */
  readonly maxActions?: number;
  /** Share of its capacity that an instance is meant to be busy at the highest load that an action covers. Unit: fraction. Range: more than 0, at most 1. Default: 0.7. */
  readonly utilization?: number;
}

/** Turns a load history into the fewest scheduled actions that keep capacity above it - predictive scaling for services that have none. The actions repeat by the time of day, and by the day of the week where the history is long enough to show it. In Go, call SynthesizeSchedule with plain values, since Pulumi's SynthesizeScheduleOutput cannot convert lists of arguments; in Python, pass objects, since Pulumi leaves the keys of dicts in a function's inputs as they are. */
export interface SynthesizeScheduleOutputs {
  /** The actions, as scaling.schedules takes them. */
  readonly schedules: readonly Schedule[];
  /** Instance-hours of the minimum that the actions keep, on average. Unit: instance-hours per day. */
  readonly instanceHoursPerDay: number;
  /** Instance-hours of a fleet that always has just what the history needs. Unit: instance-hours per day. */
  readonly instanceHoursPerDayIdeal: number;
  /** Instance-hours of a fleet that always has what the highest load of the history needs. Unit: instance-hours per day. */
  readonly instanceHoursPerDayStatic: number;
  /** Time in all in which the history needs more than the actions keep. Unit: seconds. */
  readonly uncoveredSeconds: number;
}
