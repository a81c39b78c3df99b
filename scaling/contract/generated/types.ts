// Generated from schema.json. Change contract/, then run: npm run generate

import type { Eventual, Known } from "../eventual";

/** Whose accelerator it is.
 *
 * - `nvidia`: NVIDIA.
 * - `amd`: AMD.
 * - `amazon-web-services`: AWS.
 * - `xilinx`: Xilinx.
 * - `habana`: Habana. */
export type AcceleratorManufacturer =
  "nvidia" | "amd" | "amazon-web-services" | "xilinx" | "habana";

/** A kind of accelerator.
 *
 * - `gpu`: A graphics processor.
 * - `fpga`: A programmable circuit.
 * - `inference`: A chip for inference, as Inferentia.
 * - `media`: A chip for video. */
export type AcceleratorType = "gpu" | "fpga" | "inference" | "media";

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

/** What App Mesh is declared by.
 *
 * - `Kubernetes`: Custom resources of the App Mesh controller.
 * - `Resources`: Resources of AWS. */
export type AppMeshForm = "Kubernetes" | "Resources";

/** Which datapoints of an alarm set the new capacity. AWS does not publish it.
 *
 * - `Last`: The latest datapoint.
 * - `MeanOfBreaching`: The mean of the datapoints that made the alarm fire. */
export type BreachingValue = "Last" | "MeanOfBreaching";

/** What capacity counts.
 *
 * - `Instances`: Instances.
 * - `Vcpus`: vCPUs of the instances.
 * - `MemoryMib`: Memory of the instances in MiB. */
export type CapacityUnit = "Instances" | "Vcpus" | "MemoryMib";

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

/** Whose processor an instance has.
 *
 * - `intel`: Intel.
 * - `amd`: AMD.
 * - `amazon-web-services`: AWS Graviton.
 * - `apple`: Apple. */
export type CpuManufacturer = "intel" | "amd" | "amazon-web-services" | "apple";

/** What a demand metric counts.
 *
 * - `Concurrency`: Requests in flight and waiting.
 * - `Backlog`: Requests that wait. */
export type DemandSignal = "Concurrency" | "Backlog";

/** A configuration of CodeDeploy's own.
 *
 * - `OneAtATime`: One instance at a time.
 * - `HalfAtATime`: Up to half of the instances at a time.
 * - `AllAtOnce`: As many as possible at once; only a fleet that may be down should have it. */
export type DeploymentConfiguration = "OneAtATime" | "HalfAtATime" | "AllAtOnce";

/** An event of deployments or instances.
 *
 * - `DeploymentStart`: A deployment has begun.
 * - `DeploymentSuccess`: A deployment has succeeded.
 * - `DeploymentFailure`: A deployment has failed.
 * - `DeploymentStop`: A deployment was stopped.
 * - `DeploymentRollback`: A deployment was rolled back.
 * - `DeploymentReady`: New instances are ready.
 * - `InstanceStart`: An instance has begun.
 * - `InstanceSuccess`: An instance has succeeded.
 * - `InstanceFailure`: An instance has failed.
 * - `InstanceReady`: An instance is ready. */
export type DeploymentEvent =
  | "DeploymentStart"
  | "DeploymentSuccess"
  | "DeploymentFailure"
  | "DeploymentStop"
  | "DeploymentRollback"
  | "DeploymentReady"
  | "InstanceStart"
  | "InstanceSuccess"
  | "InstanceFailure"
  | "InstanceReady";

/** Where requests from outside may go.
 *
 * - `Cluster`: To pods on any node.
 * - `Local`: To pods on the node that they come to, which keeps the client's address and saves a hop. */
export type ExternalTrafficPolicy = "Cluster" | "Local";

/** One of the two groups of a blue/green fleet.
 *
 * - `Blue`: The first.
 * - `Green`: The second. */
export type FleetColor = "Blue" | "Green";

/** A metric that a policy or alarm of a fleet can follow.
 *
 * - `CpuUtilization`: CPU in percent of all cores, averaged over the group, every minute with detailed monitoring (ASGAverageCPUUtilization).
 * - `CpuUtilizationHighResolution`: The same every 10 seconds (ASGAverageCPUUtilizationHighResolution); for target tracking alone.
 * - `NetworkIn`: Bytes in per instance and minute (ASGAverageNetworkIn).
 * - `NetworkOut`: Bytes out per instance and minute (ASGAverageNetworkOut).
 * - `AlbRequestCountPerTarget`: Requests per minute and target of the first target group (ALBRequestCountPerTarget); needs loadBalancerArn. */
export type FleetMetric =
  | "CpuUtilization"
  | "CpuUtilizationHighResolution"
  | "NetworkIn"
  | "NetworkOut"
  | "AlbRequestCountPerTarget";

/** How a forecast follows from history; AWS's own is not published.
 *
 * - `SeasonalMean`: Mean of the same hour of earlier days.
 * - `SeasonalNaive`: The same hour of the day before.
 * - `WeeklyNaive`: The same hour of the week before.
 * - `HoltWinters`: Level, trend and daily season, smoothed exponentially.
 * - `Oracle`: What will really come - the bound of what any forecast can do. */
export type Forecaster =
  "SeasonalMean" | "SeasonalNaive" | "WeeklyNaive" | "HoltWinters" | "Oracle";

/** An event of an Auto Scaling group.
 *
 * - `autoscaling:EC2_INSTANCE_LAUNCH`: An instance was started.
 * - `autoscaling:EC2_INSTANCE_LAUNCH_ERROR`: An instance could not be started.
 * - `autoscaling:EC2_INSTANCE_TERMINATE`: An instance was ended.
 * - `autoscaling:EC2_INSTANCE_TERMINATE_ERROR`: An instance could not be ended.
 * - `autoscaling:TEST_NOTIFICATION`: A test. */
export type GroupEvent =
  | "autoscaling:EC2_INSTANCE_LAUNCH"
  | "autoscaling:EC2_INSTANCE_LAUNCH_ERROR"
  | "autoscaling:EC2_INSTANCE_TERMINATE"
  | "autoscaling:EC2_INSTANCE_TERMINATE_ERROR"
  | "autoscaling:TEST_NOTIFICATION";

/** A process of an Auto Scaling group.
 *
 * - `Launch`: Starts instances.
 * - `Terminate`: Ends instances.
 * - `AddToLoadBalancer`: Registers instances with load balancers.
 * - `AlarmNotification`: Takes orders of alarms, hence of policies.
 * - `AZRebalance`: Keeps zones even.
 * - `HealthCheck`: Checks instances.
 * - `InstanceRefresh`: Refreshes instances.
 * - `ReplaceUnhealthy`: Replaces unhealthy instances.
 * - `ScheduledActions`: Runs scheduled actions. */
export type GroupProcess =
  | "Launch"
  | "Terminate"
  | "AddToLoadBalancer"
  | "AlarmNotification"
  | "AZRebalance"
  | "HealthCheck"
  | "InstanceRefresh"
  | "ReplaceUnhealthy"
  | "ScheduledActions";

/** A health check beside that of EC2.
 *
 * - `ELB`: The load balancer's.
 * - `VPC_LATTICE`: That of VPC Lattice.
 * - `EBS`: That of the volumes. */
export type HealthCheckType = "ELB" | "VPC_LATTICE" | "EBS";

/** A method of HTTP.
 *
 * - `GET`: Reads.
 * - `POST`: Sends.
 * - `PUT`: Puts in a place.
 * - `PATCH`: Changes.
 * - `DELETE`: Deletes. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** When an image is pulled.
 *
 * - `IfNotPresent`: When the node does not hold it.
 * - `Always`: At every start; layers that the node holds are not fetched again.
 * - `Never`: Never; the node must hold it. */
export type ImagePullPolicy = "IfNotPresent" | "Always" | "Never";

/** Whether something will do.
 *
 * - `included`: With or without.
 * - `excluded`: Without only.
 * - `required`: With only. */
export type Inclusion = "included" | "excluded" | "required";

/** A generation of instance types.
 *
 * - `current`: The types that AWS recommends.
 * - `previous`: Those before. */
export type InstanceGeneration = "current" | "previous";

/** How the replicas of a fallback and the number at the moment go together.
 *
 * - `static`: Always those of the fallback.
 * - `currentReplicas`: Always the number at the moment.
 * - `currentReplicasIfHigher`: The larger of the two.
 * - `currentReplicasIfLower`: The smaller of the two. */
export type KedaFallbackBehavior =
  "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower";

/** What a target is compared with.
 *
 * - `AverageValue`: The metric divided by the number of replicas.
 * - `Value`: The metric as it is. */
export type KedaMetricType = "AverageValue" | "Value";

/** Unit of a histogram of latencies.
 *
 * - `Seconds`: Seconds, as Prometheus advises.
 * - `Milliseconds`: Milliseconds, as Istio's and Envoy's own. */
export type LatencyUnit = "Seconds" | "Milliseconds";

/** What happens to an instance without an answer.
 *
 * - `CONTINUE`: It goes on.
 * - `ABANDON`: A new instance is ended; one that goes, goes. */
export type LifecycleResult = "CONTINUE" | "ABANDON";

/** Where an instance stops.
 *
 * - `autoscaling:EC2_INSTANCE_LAUNCHING`: Before it serves.
 * - `autoscaling:EC2_INSTANCE_TERMINATING`: Before it ends. */
export type LifecycleTransition =
  "autoscaling:EC2_INSTANCE_LAUNCHING" | "autoscaling:EC2_INSTANCE_TERMINATING";

/** How requests are spread over the instances of a version.
 *
 * - `LeastRequest`: To the one with the fewest requests in flight of two that are drawn.
 * - `RoundRobin`: To one after the other.
 * - `Random`: To one that is drawn. */
export type MeshLoadBalancer = "LeastRequest" | "RoundRobin" | "Random";

/** How recent data points become the value that picks a step.
 *
 * - `Average`: Their mean.
 * - `Minimum`: The smallest.
 * - `Maximum`: The largest. */
export type MetricAggregationType = "Average" | "Minimum" | "Maximum";

/** What a metric that only its owner knows stands for in the simulation.
 *
 * - `RequestsPerSecond`: Requests that arrive in a second; of each pod for a pods metric, else of all together.
 * - `Concurrency`: Requests in flight and waiting.
 * - `Backlog`: Requests that wait.
 * - `Latency`: Seconds from a request's arrival to its answer. It does not fall in proportion to the replicas. */
export type MetricSignal = "RequestsPerSecond" | "Concurrency" | "Backlog" | "Latency";

/** Whether other proxies must use mutual TLS.
 *
 * - `Strict`: Nothing else is taken.
 * - `Permissive`: Plain text is taken as well. */
export type MutualTls = "Strict" | "Permissive";

/** A notification of an asynchronous endpoint.
 *
 * - `SUCCESS_NOTIFICATION_TOPIC`: The one about results.
 * - `ERROR_NOTIFICATION_TOPIC`: The one about failures. */
export type NotificationTopic = "SUCCESS_NOTIFICATION_TOPIC" | "ERROR_NOTIFICATION_TOPIC";

/** How on-demand instances are chosen.
 *
 * - `prioritized`: The first type that is to be had.
 * - `lowest-price`: The cheapest type. */
export type OnDemandAllocationStrategy = "prioritized" | "lowest-price";

/** What happens to instances with the last revision.
 *
 * - `UPDATE`: They get the new one.
 * - `IGNORE`: They keep the old one. */
export type OutdatedInstances = "UPDATE" | "IGNORE";

/** A resource of a container.
 *
 * - `cpu`: CPU.
 * - `memory`: Memory. */
export type PodResource = "cpu" | "memory";

/** Which of several policies decides.
 *
 * - `Max`: The one that allows the largest change.
 * - `Min`: The one that allows the smallest change.
 * - `Disabled`: None; nothing changes in this direction. */
export type PolicySelection = "Max" | "Min" | "Disabled";

/** What a policy counts.
 *
 * - `Pods`: Pods.
 * - `Percent`: Percent of the replicas at the beginning of the period. */
export type PolicyType = "Pods" | "Percent";

/** A metric of the whole load.
 *
 * - `TotalCpuUtilization`: CPU, summed over the group (ASGTotalCPUUtilization).
 * - `TotalNetworkIn`: Bytes in (ASGTotalNetworkIn).
 * - `TotalNetworkOut`: Bytes out (ASGTotalNetworkOut).
 * - `AlbTargetGroupRequestCount`: Requests of the first target group (ALBTargetGroupRequestCount); needs loadBalancerArn. */
export type PredictiveLoadMetric =
  "TotalCpuUtilization" | "TotalNetworkIn" | "TotalNetworkOut" | "AlbTargetGroupRequestCount";

/** What a forecast does.
 *
 * - `ForecastAndScale`: It scales out.
 * - `ForecastOnly`: It is only shown. */
export type PredictiveMode = "ForecastAndScale" | "ForecastOnly";

/** A load metric and the scaling metric that belongs to it.
 *
 * - `CpuUtilization`: CPU - sum and average of the group (ASGCPUUtilization).
 * - `NetworkIn`: Bytes in - sum and average (ASGNetworkIn).
 * - `NetworkOut`: Bytes out - sum and average (ASGNetworkOut).
 * - `AlbRequestCount`: Requests of the first target group - all, and per target (ALBRequestCount); needs loadBalancerArn. */
export type PredictivePair = "CpuUtilization" | "NetworkIn" | "NetworkOut" | "AlbRequestCount";

/** A metric of one instance.
 *
 * - `AverageCpuUtilization`: CPU (ASGAverageCPUUtilization).
 * - `AverageNetworkIn`: Bytes in (ASGAverageNetworkIn).
 * - `AverageNetworkOut`: Bytes out (ASGAverageNetworkOut).
 * - `AlbRequestCountPerTarget`: Requests per target of the first target group (ALBRequestCountPerTarget); needs loadBalancerArn. */
export type PredictiveScalingMetric =
  "AverageCpuUtilization" | "AverageNetworkIn" | "AverageNetworkOut" | "AlbRequestCountPerTarget";

/** What a refresh does with instances that are protected from scale-in.
 *
 * - `Refresh`: They are replaced all the same.
 * - `Ignore`: They stay as they are.
 * - `Wait`: The refresh waits until they are released. */
export type ProtectedInstances = "Refresh" | "Ignore" | "Wait";

/** What is tried again. Gateway API needs ConnectFailure and Reset always and has no ServerError; App Mesh has no Unavailable, and takes Reset only together with GatewayError or ServerError.
 *
 * - `ConnectFailure`: No connection came about.
 * - `Reset`: The connection was lost, or the stream refused, before an answer came.
 * - `Unavailable`: The answer is 503.
 * - `GatewayError`: The answer is 502, 503 or 504.
 * - `ServerError`: The answer is any of 500 to 599, or none came; work that was done may be done again. */
export type RetryCondition =
  "ConnectFailure" | "Reset" | "Unavailable" | "GatewayError" | "ServerError";

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

/** System calls that a container may make.
 *
 * - `RuntimeDefault`: Those of the container runtime's profile.
 * - `Unconfined`: All. */
export type SeccompProfile = "RuntimeDefault" | "Unconfined";

/** Which of the runs over several seeds decides whether an objective holds.
 *
 * - `Median`: The median run, so half of the runs may be worse.
 * - `Worst`: The worst run, so that every run holds.
 * - `Best`: The best run, so that at least one run holds. */
export type SeedAggregation = "Median" | "Worst" | "Best";

/** How a Service is reached.
 *
 * - `LoadBalancer`: From outside, by a load balancer of the cloud.
 * - `ClusterIP`: From within the cluster, or through a route.
 * - `NodePort`: By a port of every node. */
export type ServiceType = "LoadBalancer" | "ClusterIP" | "NodePort";

/** Whether requests of one client go to one pod.
 *
 * - `None`: To any pod.
 * - `ClientIP`: Those of one address to one pod. */
export type SessionAffinity = "None" | "ClientIP";

/** How spot instances are chosen.
 *
 * - `price-capacity-optimized`: The deepest pools, and the cheapest of them.
 * - `capacity-optimized`: The deepest pools.
 * - `capacity-optimized-prioritized`: The deepest pools, in the order of types as far as that goes.
 * - `lowest-price`: The cheapest pools, which are interrupted most. */
export type SpotAllocationStrategy =
  | "price-capacity-optimized"
  | "capacity-optimized"
  | "capacity-optimized-prioritized"
  | "lowest-price";

/** Whether pods are spread evenly.
 *
 * - `ScheduleAnyway`: As far as there is room.
 * - `DoNotSchedule`: Strictly; a pod that would break it waits.
 * - `Disabled`: No. */
export type Spread = "ScheduleAnyway" | "DoNotSchedule" | "Disabled";

/** What a refresh does with instances in Standby.
 *
 * - `Terminate`: They are ended.
 * - `Ignore`: They stay as they are.
 * - `Wait`: The refresh waits until they are back in service. */
export type StandbyInstances = "Terminate" | "Ignore" | "Wait";

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

/** A process that can stand still during a deployment in place.
 *
 * - `Terminate`: Ends instances - no scale-in meanwhile.
 * - `AZRebalance`: Keeps zones even.
 * - `InstanceRefresh`: Refreshes instances.
 * - `ScheduledActions`: Runs scheduled actions; those that fall due are skipped. */
export type SuspendedProcess = "Terminate" | "AZRebalance" | "InstanceRefresh" | "ScheduledActions";

/** What a taint does to pods that do not tolerate it.
 *
 * - `NoSchedule`: They are not scheduled to the node.
 * - `PreferNoSchedule`: They are scheduled to other nodes first.
 * - `NoExecute`: They are evicted, too. */
export type TaintEffect = "NoSchedule" | "PreferNoSchedule" | "NoExecute";

/** Which instance goes first.
 *
 * - `Default`: The service's own order.
 * - `OldestInstance`: The oldest.
 * - `NewestInstance`: The newest.
 * - `OldestLaunchTemplate`: Those of the oldest launch template.
 * - `OldestLaunchConfiguration`: Those of the oldest launch configuration.
 * - `ClosestToNextInstanceHour`: Those closest to the next hour that is billed.
 * - `AllocationStrategy`: Those that fit the allocation strategy least. */
export type TerminationPolicy =
  | "Default"
  | "OldestInstance"
  | "NewestInstance"
  | "OldestLaunchTemplate"
  | "OldestLaunchConfiguration"
  | "ClosestToNextInstanceHour"
  | "AllocationStrategy";

/** What sends requests.
 *
 * - `elb`: A classic load balancer, by name.
 * - `elbv2`: A target group of Elastic Load Balancing, by ARN.
 * - `vpc-lattice`: A target group of VPC Lattice, by ARN. */
export type TrafficSourceType = "elb" | "elbv2" | "vpc-lattice";

/** What a missing data point counts as.
 *
 * - `missing`: Not looked at; with none at all the alarm has insufficient data.
 * - `notBreaching`: Within the threshold.
 * - `breaching`: Beyond the threshold.
 * - `ignore`: The alarm keeps its state. */
export type TreatMissingData = "missing" | "notBreaching" | "breaching" | "ignore";

/** Whether pods that are not ready may be evicted.
 *
 * - `AlwaysAllow`: Always, so that a broken pod never blocks the drain of a node.
 * - `IfHealthyBudget`: Only while the budget is met without them. */
export type UnhealthyPodEvictionPolicy = "AlwaysAllow" | "IfHealthyBudget";

/** What happens when the declared scaling does not hold a load within the objectives.
 *
 * - `Fail`: The preview or update fails before anything is registered, and says what breaks, when, why and what would hold.
 * - `Warn`: The same text as a warning; the deployment goes on.
 * - `Ignore`: Nothing is said; the figures are in the output all the same. */
export type ViolationAction = "Fail" | "Warn" | "Ignore";

/** A kind of EBS volume.
 *
 * - `gp2`: General purpose, by size.
 * - `gp3`: General purpose, with operations and throughput to choose.
 * - `io1`: Provisioned operations.
 * - `io2`: Provisioned operations, more durable.
 * - `st1`: Throughput on disks.
 * - `sc1`: Cold data on disks.
 * - `standard`: The previous generation. */
export type VolumeType = "gp2" | "gp3" | "io1" | "io2" | "st1" | "sc1" | "standard";

/** How instances of a warm pool wait.
 *
 * - `Stopped`: Stopped.
 * - `Running`: Running.
 * - `Hibernated`: Hibernated, their memory on the encrypted root volume. */
export type WarmPoolState = "Stopped" | "Running" | "Hibernated";

/** How instances are spread over zones.
 *
 * - `BalancedBestEffort`: Evenly; while launches fail in a zone, others take its share.
 * - `BalancedOnly`: Evenly; while launches fail in a zone, they are tried there again. */
export type ZoneDistribution = "BalancedBestEffort" | "BalancedOnly";

/** Devices of a device plugin, as GPUs. Pods tolerate the taint of that name, with which nodes keep others off. */
export interface Accelerators {
  /** Devices of each replica; they are never shared or overcommitted. Unit: devices. Range: 1 to 64. Source: <https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/> */
  readonly count: number;
  /** The device plugin's name of the resource. Length: 3 to 253 characters. Form: a domain and a name, as nvidia.com/gpu. Default: nvidia.com/gpu. Source: <https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/> */
  readonly resourceName?: string;
}

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

/** Certificates by files in the proxies. With clientsMustShowOne, TLS is mutual. */
export interface AppMeshTls {
  /** File with the certificate that the servers show. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html> */
  readonly certificateChainPath: string;
  /** File with its private key. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html> */
  readonly privateKeyPath: string;
  /** File with the certificates that are trusted. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/mutual-tls.html> */
  readonly trustedCertificatesPath: string;
  /** Whether the servers check the certificates of their callers. Default: true. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/mutual-tls.html> */
  readonly clientsMustShowOne?: boolean;
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

/** Fires while the desired capacity is at the maximum that is in force. */
export interface AtMaximumAlarm {
  /** For how long it must have been there. Unit: minutes. Range: 1 to 1440. Default: 15. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html> */
  readonly minutes?: number;
}

/** Bounds, metrics and behaviour of the autoscaler: a HorizontalPodAutoscaler (autoscaling/v2), or with keda a KEDA ScaledObject, which makes one of its own; never both. Of several metrics the one that asks for most replicas decides. Give at least one of `cpu`, `memory`, `containerResources`, `pods`, `objects`, `external` and `keda`. Give at most one of `keda` and `pods`. Give at most one of `keda` and `objects`. Give at most one of `keda` and `external`. Give at most one of `keda` and `scaleToZeroSupported`. */
export interface Autoscaling {
  /** Fewest replicas. 0 is for keda, or for object and external metrics where scaleToZeroSupported. Unit: replicas. Range: 0 to 10000. Default: 2. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly minReplicas?: number;
  /** Most replicas; nodes and quotas must have room for as many. Unit: replicas. Range: 1 to 10000. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly maxReplicas: number;
  /** Replicas that the first deployment begins with, until the autoscaler has read its metrics; within the bounds. A change has no effect on a Deployment that runs. Unit: replicas. Range: 0 to 10000. Default: minReplicas, at least 1. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas> */
  readonly initialReplicas?: number;
  /** Target for the CPU of the pods, all containers together. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics> */
  readonly cpu?: ResourceTarget;
  /** Target for the memory of the pods; model servers seldom give memory back, so that it seldom shrinks. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics> */
  readonly memory?: ResourceTarget;
  /** Targets for a resource of one container of the pods, which sidecars do not blur. Size: at most 20 items. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics> */
  readonly containerResources?: readonly ContainerResourceMetric[];
  /** Metrics that each pod has, from the custom metrics API. Size: at most 20 items. Source: <https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics> */
  readonly pods?: readonly PodsMetric[];
  /** Metrics of another object in the namespace, from the custom metrics API. Size: at most 20 items. Source: <https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-multiple-metrics-and-custom-metrics> */
  readonly objects?: readonly ObjectMetric[];
  /** Metrics from outside of the cluster, from the external metrics API. Size: at most 20 items. Source: <https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#autoscaling-on-metrics-not-related-to-kubernetes-objects> */
  readonly external?: readonly ExternalMetric[];
  /** How fast replicas are added and removed. Default: quick up - no wait, doubling or 4 pods every 15 seconds; slow down - a wait of 300 seconds or model.loadSeconds if that is more, then half every 60 seconds. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior> */
  readonly behavior?: ScalingBehavior;
  /** Makes a KEDA ScaledObject in the place of a HorizontalPodAutoscaler; cpu, memory and containerResources become triggers of it. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/> */
  readonly keda?: Keda;
  /** Whether the cluster lets a HorizontalPodAutoscaler scale to zero: Kubernetes 1.37, or the feature gate HPAScaleToZero before it. Default: false. Source: <https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/HPAScaleToZero/> */
  readonly scaleToZeroSupported?: boolean;
}

/** What keeps the service up while nodes are drained, zones fail and versions change. */
export interface Availability {
  /** How many pods may be evicted at a time. Default: one. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly podDisruptionBudget?: DisruptionBudget;
  /** Whether pods are spread evenly over zones. Default: ScheduleAnyway. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/> */
  readonly zoneSpread?: Spread;
  /** Whether pods are spread evenly over nodes. Default: ScheduleAnyway. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/> */
  readonly hostSpread?: Spread;
  /** How many pods more one zone or node may have than another. Unit: pods. Range: 1 to 100. Default: 1. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/> */
  readonly maxSkew?: number;
  /** How a new version takes the place of the old one. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy> */
  readonly rollout?: Rollout;
}

/** How a gateway checks the certificate of the servers. Give exactly one of `caConfigMapName` and `systemCertificates`. */
export interface BackendTls {
  /** Name in the servers' certificate, sent as SNI too. Length: 1 to 253 characters. Source: <https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/> */
  readonly hostname: string;
  /** Name of a ConfigMap in the namespace with the certificates that are trusted, under the key ca.crt. Length: 1 to 253 characters. Source: <https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/> */
  readonly caConfigMapName?: Eventual<string>;
  /** Whether the gateway's own system certificates are trusted. Source: <https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/> */
  readonly systemCertificates?: boolean;
}

/** A deployment from one group to another. Two groups are made, blue and green, of which one is live and the other empty. To deploy, give standbyCapacity and update; create a deployment with the standby group as its target (--target-instances autoScalingGroups=NAME, of groupNames); then turn liveColor over and take standbyCapacity away. CodeDeploy never makes or deletes a group by this, so that both stay in the stack. */
export interface BlueGreenRollout {
  /** Group that serves and that capacity is for. Turn it over when a deployment has moved the traffic. Default: Blue. */
  readonly liveColor?: FleetColor;
  /** Instances of the other group, made ready for a deployment. Unit: instances. Range: 0 to 100000. Default: 0. */
  readonly standbyCapacity?: number;
  /** When the traffic moves. Default: as soon as the new instances are ready. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_DeploymentReadyOption.html> */
  readonly ready?: TrafficReady;
  /** Time after which CodeDeploy ends the instances that served before. Best left out: until liveColor is turned over their group starts new ones for them, without a revision. Left out they are kept, as the way back. Unit: minutes. Range: 0 to 2880. Default: CodeDeploy keeps them. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_BlueInstanceTerminationOption.html> */
  readonly terminateOldAfterMinutes?: number;
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

/** The way of one version to all of the traffic: parts of it over time. A deployment sends the part of currentStep; raise it by one and deploy again to go on, or set it back. */
export interface CanaryProgression {
  /** Name of the version that gets more; the others share the rest in proportion to their weights. Length: 1 to 20 characters. Source: <https://gateway-api.sigs.k8s.io/guides/traffic-splitting/> */
  readonly version: string;
  /** The steps, in their order. Size: 1 to 50 items. */
  readonly steps: readonly CanaryStep[];
  /** Index of the step that is sent, from 0. Unit: step. Range: 0 to 49. Default: 0. */
  readonly currentStep?: number;
}

/** A part of the traffic, and how long it is kept. */
export interface CanaryStep {
  /** Part of the traffic. Unit: percent. Range: 0 to 100. Source: <https://gateway-api.sigs.k8s.io/guides/traffic-splitting/> */
  readonly weightPercent: number;
  /** Time until the next step, as the simulation plays it; the last one stays. Unit: seconds. Range: 1 to 2678400. */
  readonly holdSeconds: number;
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

/** A resource of one container, averaged over the pods. Give exactly one of `averageUtilization` and `averageValue`. */
export interface ContainerResourceMetric {
  /** The resource. */
  readonly resource: PodResource;
  /** Name of the container; one that an injector adds may be named too. Length: 1 to 63 characters. Form: lower-case letters, digits and inner dashes. Default: server. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics> */
  readonly container?: string;
  /** Percentage of what the container requests. Unit: percent. Range: 1 to 10000. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details> */
  readonly averageUtilization?: number;
  /** Amount of the container in each pod. Length: at most 20 characters. Form: a quantity, as 500m or 4Gi. Source: <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/> */
  readonly averageValue?: string;
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
  /** Dimensions of the metric; a metric without the exact set that was published is never found. Default: those of the scaled resource - EndpointName and VariantName, InferenceComponentName, or AutoScalingGroupName. */
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

/** A gauge that every server has, averaged over the replicas. */
export interface DemandMetric {
  /** Name of the series in Prometheus. Length: 1 to 200 characters. Form: a name of Prometheus - letters, digits, underscores and colons. Source: <https://prometheus.io/docs/concepts/data_model/> */
  readonly series: string;
  /** What it counts. Default: Concurrency. */
  readonly signal?: DemandSignal;
  /** What each replica is meant to have, on average. Unit: requests. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly averageValue: number;
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

/** A deployment of a new revision, as rollout of a PredictiveFleet declares it. */
export interface DeploymentFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** Time until the new revision serves on an instance - stop, install, load, validate. In place an instance is out of service for it; new instances need it after their start. Unit: seconds. Range: more than 0, at most 86400. Default: 300. */
  readonly installSeconds?: number;
}

/** How many instances must stay healthy in a deployment, which says how many are worked on at a time. Give exactly one of `predefined`, `minHealthyHosts` and `minHealthyPercent`. */
export interface DeploymentSpeed {
  /** A configuration of the service's own. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html> */
  readonly predefined?: DeploymentConfiguration;
  /** Fewest healthy instances; more than there are less one, no deployment can go on. Unit: instances. Range: 0 to 100000. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html> */
  readonly minHealthyHosts?: number;
  /** Least share of healthy instances, rounded up. Unit: percent. Range: 0 to 99. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html> */
  readonly minHealthyPercent?: number;
}

/** A topic that is told of events. */
export interface DeploymentTrigger {
  /** Name of the trigger. Length: 1 to 100 characters. */
  readonly name: string;
  /** SNS topic. Length: at most 2048 characters. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TriggerConfig.html> */
  readonly topicArn: Eventual<string>;
  /** Events that it is told of. Size: 1 to 10 items. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_TriggerConfig.html> */
  readonly events: readonly DeploymentEvent[];
}

/** An object by its kind and name. */
export interface DescribedObject {
  /** API group and version. Length: 1 to 317 characters. Form: a group and version, as networking.k8s.io/v1. */
  readonly apiVersion: string;
  /** Kind of the object. Length: 1 to 63 characters. Form: a kind, as Ingress. */
  readonly kind: string;
  /** Name of the object. Length: 1 to 253 characters. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly name: Eventual<string>;
}

/** How many pods may be evicted at a time, as by the drain of a node. At minReplicas there must be room for at least one, or drains never end. Give at most one of `maxUnavailable`, `maxUnavailablePercent`, `minAvailable` and `minAvailablePercent`. */
export interface DisruptionBudget {
  /** Whether there is a PodDisruptionBudget. Default: true. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly enabled?: boolean;
  /** Most pods that may be missing. Unit: pods. Range: 1 to 10000. Default: 1, where none of the four is given. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly maxUnavailable?: number;
  /** Most pods that may be missing, as a share of all, rounded up. Unit: percent. Range: 1 to 100. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly maxUnavailablePercent?: number;
  /** Pods that must be there; fewer than minReplicas. Unit: pods. Range: 0 to 10000. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly minAvailable?: number;
  /** Pods that must be there, as a share of all, rounded up; fewer than minReplicas. Unit: percent. Range: 0 to 99. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/> */
  readonly minAvailablePercent?: number;
  /** Whether pods that are not ready may be evicted whatever the budget says. Default: AlwaysAllow. Source: <https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy> */
  readonly unhealthyPodEvictionPolicy?: UnhealthyPodEvictionPolicy;
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

/** A metric from outside of the cluster, as the depth of a queue. Give exactly one of `value` and `averageValue`. */
export interface ExternalMetric {
  /** Name of the metric, as its adapter serves it. Length: 1 to 253 characters. Form: a name without spaces, slashes and percent signs. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly metricName: string;
  /** Labels by which the metric is selected. Size: at most 50 items. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly selector?: Readonly<Record<string, Eventual<string>>>;
  /** The metric as it is, to be kept at this value; it says nothing of how many pods there are. Unit: the metric's own. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly value?: number;
  /** The metric divided by the number of pods, to be kept at this value. Unit: the metric's own. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly averageValue?: number;
  /** What the metric means, for the simulation. Default: not known, so that reliability cannot be simulated. */
  readonly signal?: MetricSignal;
}

/** A part of the instances answers with errors - a broken device, a full disk, a bad model - and stays in service, since its health check does not notice. It answers as fast as the others and gets as many requests. Which ones is settled when it begins; instances that are started later are sound. */
export interface FailingInstancesFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Share of the serving instances that fail, rounded up to whole ones. Unit: fraction. Range: more than 0, at most 1. */
  readonly fraction: number;
  /** Share of their answers that are errors; these count as dropped, unless a mesh tries them again. Unit: fraction. Range: more than 0, at most 1. Default: 1. */
  readonly errorFraction?: number;
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

/** A CloudWatch alarm on a metric of the fleet. Give exactly one of `metric` and `customMetric`. */
export interface FleetAlarm {
  /** A metric that EC2 or the load balancer publishes; its dimensions are filled in. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html> */
  readonly metric?: FleetMetric;
  /** Any other CloudWatch metric; its own statistic is used. */
  readonly customMetric?: CustomMetric;
  /** How the samples of a period become one value (only with metric). Default: the statistic that fits the metric - Sum for requests, Average for the rest. */
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

/** Alarms on the fleet. Each is made where it is named; {} takes its defaults. */
export interface FleetAlarms {
  /** The group is as large as it may be. */
  readonly atMaximum?: AtMaximumAlarm;
  /** Instances fail the load balancer's health checks. It also rolls deployments back. It needs loadBalancerArn and targetGroupArns. */
  readonly unhealthyHosts?: UnhealthyHostsAlarm;
  /** The forecast asks for far less than the group needs. It needs predictive. */
  readonly forecastShortfall?: ForecastShortfallAlarm;
  /** SNS topics and other actions of the alarms. Size: at most 5 items. Default: none; the alarms only change state. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html> */
  readonly actionArns?: Eventual<Eventual<string>[]>;
}

/** Bounds of an Auto Scaling group. */
export interface FleetCapacity {
  /** Fewest instances that are kept whatever the load. 0 is possible; what wakes the fleet then is a schedule, the forecast or a step policy on a metric of the load balancer. Unit: instances. Range: 0 to 100000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html> */
  readonly minCapacity: number;
  /** Most instances that scaling may ask for. 0 keeps the fleet empty. Unit: instances. Range: 0 to 100000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html> */
  readonly maxCapacity: number;
  /** Instances to begin with; from then on scaling owns the number, and an update never resets it. Unit: instances. Range: 0 to 100000. Default: minCapacity. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html> */
  readonly initialCapacity?: number;
  /** What capacity counts. Other units than instances need instances.requirements. Default: Instances. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html> */
  readonly unit?: CapacityUnit;
}

/** What makes an instance count as unhealthy, so that it is replaced. */
export interface FleetHealthCheck {
  /** Time after the start of an instance in which its health does not count; shorter than a start, instances are replaced for ever. Unit: seconds. Range: 0 to 86400. Default: defaultWarmupSeconds. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html> */
  readonly graceSeconds?: number;
  /** Checks that count beside that of EC2 itself. Size: at most 3 items. Default: ELB with target groups or classic load balancers, VPC_LATTICE with its target groups. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html> */
  readonly types?: readonly HealthCheckType[];
}

/** Replaces the instances in a rolling way when the launch template, or another trigger, changes. `checkpointDelaySeconds` needs `checkpointPercents`. */
export interface FleetInstanceRefresh {
  /** Least share of the desired capacity that serves meanwhile; 100 starts the new instance first. Unit: percent. Range: 0 to 100. Default: 100. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly minHealthyPercent?: number;
  /** Largest share of the desired capacity that runs meanwhile, at most 100 points above the least. Unit: percent. Range: 100 to 200. Default: 110. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly maxHealthyPercent?: number;
  /** Time from the start of a new instance until the next one is replaced. Unit: seconds. Range: 0 to 3600. Default: defaultWarmupSeconds of the fleet. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly warmupSeconds?: number;
  /** Whether a refresh that fails, or whose alarms fire, brings the old version back. It needs a launch template by number, and an image by its id. Default: true, unless a launch template is not named by number or an image by its id. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html> */
  readonly autoRollback?: boolean;
  /** Whether instances that are already as they should be are left alone. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh-skip-matching.html> */
  readonly skipMatching?: boolean;
  /** Shares of new instances at which the refresh pauses, rising to 100. Each: 1 to 100 percent. Size: at most 100 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html> */
  readonly checkpointPercents?: readonly number[];
  /** How long it pauses there. Unit: seconds. Range: 0 to 172800. Default: 3600. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly checkpointDelaySeconds?: number;
  /** CloudWatch alarms that end the refresh. Size: at most 10 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AlarmSpecification.html> */
  readonly alarmNames?: Eventual<Eventual<string>[]>;
  /** Further properties of the group whose change begins a refresh, as tag. Size: at most 20 items. Default: the launch template and mixed instances. */
  readonly triggers?: readonly string[];
  /** What happens to instances that are protected from scale-in. Default: Ignore. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly scaleInProtectedInstances?: ProtectedInstances;
  /** What happens to instances in Standby. Default: Ignore. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html> */
  readonly standbyInstances?: StandbyInstances;
}

/** What instances are started with. Metadata needs a session token (IMDSv2), volumes are encrypted, and no instance has a public address unless it is asked for. Give at most one of `instanceProfileArn`, `instanceProfileName` and `instanceRole`. */
export interface FleetLaunch {
  /** Id of the machine image; an SSM parameter as resolve:ssm:/path is read at each start, and a change of it is not seen. Form: the id of an image, as ami-0abcd1234. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html> */
  readonly imageId: Eventual<string>;
  /** Instance type; with instances.types or instances.requirements it may be left out. Form: an EC2 instance type, as g5.xlarge. Source: <https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html> */
  readonly instanceType?: string;
  /** ARN of the instance profile. Length: 20 to 2048 characters. Form: an instance profile's ARN. Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html> */
  readonly instanceProfileArn?: Eventual<string>;
  /** Name of the instance profile. Length: 1 to 128 characters. Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html> */
  readonly instanceProfileName?: Eventual<string>;
  /** A role and its instance profile, made for the fleet. */
  readonly instanceRole?: InstanceRole;
  /** Security groups of the instances. Size: at most 16 items. Default: the default group of the VPC. Source: <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html> */
  readonly securityGroupIds?: Eventual<Eventual<string>[]>;
  /** Script or cloud-config that runs at the first start, as plain text; it is encoded here. No secrets - whoever may describe the template reads it. Length: at most 16384 characters. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html> */
  readonly userData?: Eventual<string>;
  /** Key pair for SSH. Session Manager needs none. Length: at most 255 characters. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-key-pairs.html> */
  readonly keyName?: Eventual<string>;
  /** Volumes of each instance, encrypted; one with the image's root device changes the root volume. Size: at most 40 items. Unique by: deviceName. Default: those of the image, as it has them. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html> */
  readonly volumes?: readonly FleetVolume[];
  /** Whether volumes have bandwidth of their own, on the older types where that is a choice. Default: as the instance type has it. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html> */
  readonly ebsOptimized?: boolean;
  /** Whether metrics of the instances come every minute and not every five; scaling on them is slow without. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/enable-as-instance-metrics.html> */
  readonly detailedMonitoring?: boolean;
  /** Whether instances get a public address. Default: false. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html> */
  readonly publicAddress?: boolean;
  /** Hops that an answer of the metadata service may take; containers on a bridge network need 2. Unit: hops. Range: 1 to 64. Default: 1. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html> */
  readonly metadataHopLimit?: number;
  /** Whether instances can hibernate, which a warm pool of hibernated instances needs; the root volume must be declared, to be encrypted and large enough for the memory. Default: false. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html> */
  readonly hibernation?: boolean;
}

/** A stop on the way of an instance into the group or out of it. `notificationTargetArn` needs `notificationRoleArn`. `notificationRoleArn` needs `notificationTargetArn`. */
export interface FleetLifecycleHook {
  /** Name of the hook, unique within the group. Length: 1 to 255 characters. Form: letters, digits, dashes, underscores and slashes. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly name: string;
  /** Where the instance stops. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly transition: LifecycleTransition;
  /** How long it waits for an answer. Unit: seconds. Range: 30 to 7200. Default: 3600. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly heartbeatSeconds?: number;
  /** What happens without an answer. Default: ABANDON. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly defaultResult?: LifecycleResult;
  /** SNS topic or SQS queue that is told; EventBridge is told in any case. Length: at most 2048 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly notificationTargetArn?: Eventual<string>;
  /** Role with which the group writes there. Length: at most 255 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly notificationRoleArn?: Eventual<string>;
  /** Text that is passed on. Length: 1 to 1023 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html> */
  readonly notificationMetadata?: string;
}

/** A topic that is told what the group does. */
export interface FleetNotifications {
  /** SNS topic. Length: at most 255 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html> */
  readonly topicArn: Eventual<string>;
  /** Events that it is told of. Size: 1 to 5 items. Default: launches and terminations, and their errors. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutNotificationConfiguration.html> */
  readonly events?: readonly GroupEvent[];
}

/** A CodeDeploy application and deployment group for the fleet. Nothing is deployed by this; a pipeline creates the deployments with the two names that come out. Give exactly one of `inPlace` and `blueGreen`. */
export interface FleetRollout {
  /** Installs the new revision on the instances that serve, some at a time. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-server.html> */
  readonly inPlace?: InPlaceRollout;
  /** Installs the new revision on a second group, and moves the traffic. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-create-console-bluegreen.html> */
  readonly blueGreen?: BlueGreenRollout;
  /** Name of the application. Length: 1 to 100 characters. Form: letters, digits and + = , . @ _ -. Default: the component's name with a random suffix. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateApplication.html> */
  readonly applicationName?: string;
  /** Name of the deployment group. Length: 1 to 100 characters. Default: the component's name, with -blue-green behind it for blue/green. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html> */
  readonly deploymentGroupName?: string;
  /** Role with which CodeDeploy works on the group. Length: 20 to 2048 characters. Form: an IAM role's ARN. Default: a role is made, with AWSCodeDeployRole and what a launch template and suspended processes need. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-service-role.html> */
  readonly serviceRoleArn?: Eventual<string>;
  /** How many instances may be out of service at a time. Default: one at a time. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html> */
  readonly speed?: DeploymentSpeed;
  /** Whether instances leave their target groups while a revision is installed on them; blue/green always does. Default: true with target groups or classic load balancers. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-elastic-load-balancing.html> */
  readonly trafficControl?: boolean;
  /** Whether a deployment that fails brings the last good revision back. Default: true. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployments-rollback-and-redeploy.html> */
  readonly rollbackOnFailure?: boolean;
  /** CloudWatch alarms that stop a deployment and roll it back; unhealthyHosts of alarms is added to them. Size: at most 10 items. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html> */
  readonly rollbackAlarmNames?: Eventual<Eventual<string>[]>;
  /** Whether a deployment that somebody stops is rolled back. Default: false. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_AutoRollbackConfiguration.html> */
  readonly rollbackOnStop?: boolean;
  /** Whether a deployment goes on while the alarms cannot be read. Default: false. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_AlarmConfiguration.html> */
  readonly ignorePollAlarmFailure?: boolean;
  /** Whether instances that go run the last scripts of the revision (ApplicationStop) first. Default: true. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling-behaviors-hook.html> */
  readonly terminationHook?: boolean;
  /** What happens to instances that started with the last revision while a deployment was under way. Default: UPDATE. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html> */
  readonly outdatedInstances?: OutdatedInstances;
  /** Topics that are told of deployments. Size: at most 10 items. Unique by: name. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-sns-event-notifications.html> */
  readonly triggers?: readonly DeploymentTrigger[];
}

/** Moves the bounds, or the desired capacity, of the group at given times. Bounds stay until another action moves them, so a raise needs a closing action. An action may run up to two minutes late. Give exactly one of `at` and `cron`. Give at least one of `minCapacity`, `maxCapacity` and `desiredCapacity`. `timezone` needs `cron`. `startTime` needs `cron`. `endTime` needs `cron`. */
export interface FleetSchedule {
  /** Name of the action, unique within the group. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html> */
  readonly name: string;
  /** A single moment in UTC as RFC 3339. Form: RFC 3339 in UTC, as 2027-01-31T17:00:00Z. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html> */
  readonly at?: string;
  /** Five fields - minutes, hours, day of month, month, day of week - unlike the six of Application Auto Scaling. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html> */
  readonly cron?: string;
  /** IANA time zone in which cron is read, daylight saving included. Default: UTC. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html> */
  readonly timezone?: string;
  /** Lower bound from then on; left out, it stays as it is. Unit: instances. Range: 0 to 100000. */
  readonly minCapacity?: number;
  /** Upper bound from then on; left out, it stays as it is. Unit: instances. Range: 0 to 100000. */
  readonly maxCapacity?: number;
  /** Capacity at that moment; policies go on from there. A lower bound says what must stay. Unit: instances. Range: 0 to 100000. */
  readonly desiredCapacity?: number;
  /** First moment at which a recurring action may run, in UTC as RFC 3339. Form: RFC 3339 in UTC, as 2027-01-31T00:00:00Z. */
  readonly startTime?: string;
  /** Last moment at which a recurring action may run, in UTC as RFC 3339; bounds are not moved back. Form: RFC 3339 in UTC, as 2027-01-31T00:00:00Z. */
  readonly endTime?: string;
}

/** Adds or removes capacity in steps, by how far a metric is beyond the threshold of the alarm that is made for it. */
export interface FleetStepScaling {
  /** Name of the policy, unique within the fleet. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly name: string;
  /** What the adjustments of the steps mean. Default: ChangeInCapacity. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly adjustmentType?: AdjustmentType;
  /** Fewest instances by which a step of PercentChangeInCapacity changes capacity. Unit: instances. Range: 1 to 100000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly minAdjustmentMagnitude?: number;
  /** Time until a new instance counts, so that the next step does not order it again. Unit: seconds. Range: 0 to 3600. Default: defaultWarmupSeconds of the fleet. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly warmupSeconds?: number;
  /** How the recent data points of the alarm's metric become the value that picks the step. Default: Average. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly metricAggregationType?: MetricAggregationType;
  /** Steps in order of their bounds: together they cover all values beyond the threshold, without gap or overlap, and the outermost is open. Size: 1 to 20 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StepAdjustment.html> */
  readonly steps: readonly Step[];
  /** The alarm that triggers the policy; without one a step policy never acts. */
  readonly alarm: FleetAlarm;
  /** Whether the policy acts. Switched off it is kept, as while an incident is looked at. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enable-disable-scaling-policy.html> */
  readonly enabled?: boolean;
}

/** Keeps a metric of the fleet near a target: capacity grows when the metric stays above it and shrinks when the metric stays well below it. Give exactly one of `metric`, `customMetric` and `queries`. Give exactly one of `target` and `peakRequestsPerSecondPerInstance`. `safetyFactor` needs `peakRequestsPerSecondPerInstance`. `metricPeriodSeconds` needs `customMetric`. */
export interface FleetTargetTracking {
  /** Name of the policy, unique within the fleet. Length: 1 to 255 characters. Default: the metric's name. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly name?: string;
  /** A metric that EC2 or the load balancer publishes. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html> */
  readonly metric?: FleetMetric;
  /** Any other CloudWatch metric. It must fall when capacity grows, in proportion; latency does not. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CustomizedMetricSpecification.html> */
  readonly customMetric?: CustomMetric;
  /** Metric math over several metrics; exactly one of them returns data. Size: 1 to 10 items. Unique by: id. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-target-tracking-metric-math.html> */
  readonly queries?: readonly MetricQuery[];
  /** How often customMetric is published and looked at, 10, 30 or 60; shorter reacts sooner. Unit: seconds. Range: 10 to 60. Default: 60. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/policy-creating-high-resolution-metrics.html> */
  readonly metricPeriodSeconds?: number;
  /** Value of the metric to keep; percent for CPU, bytes per minute for network, requests per minute and instance for requests. Unit: the metric's own. Range: more than 0. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingConfiguration.html> */
  readonly target?: number;
  /** Requests per second that one instance served in a load test before it slowed down. The target of AlbRequestCountPerTarget becomes this x safetyFactor x 60. Unit: requests per second. Range: more than 0. */
  readonly peakRequestsPerSecondPerInstance?: number;
  /** Share of the peak that an instance is meant to carry, so that new instances arrive in time. Unit: fraction. Range: more than 0, at most 1. Default: 0.5. */
  readonly safetyFactor?: number;
  /** Whether the policy only adds capacity. Default: false. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TargetTrackingConfiguration.html> */
  readonly disableScaleIn?: boolean;
  /** Time until a new instance's metrics count for this policy. Unit: seconds. Range: 0 to 3600. Default: defaultWarmupSeconds of the fleet. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly warmupSeconds?: number;
  /** Whether the policy acts. Switched off it keeps its history, as while an incident is looked at. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enable-disable-scaling-policy.html> */
  readonly enabled?: boolean;
}

/** A volume of each instance; it is encrypted. */
export interface FleetVolume {
  /** Device; the root volume's is that of the image, /dev/xvda for Amazon Linux and /dev/sda1 for Ubuntu. Length: 1 to 255 characters. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html> */
  readonly deviceName: string;
  /** Size. Unit: GiB. Range: 1 to 65536. Default: that of the snapshot. Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html> */
  readonly sizeGib?: number;
  /** Kind of volume. Default: gp3. Source: <https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html> */
  readonly type?: VolumeType;
  /** Operations per second, of gp3, io1 and io2 volumes. Unit: operations per second. Range: 100 to 256000. Default: the least of the kind. Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html> */
  readonly iops?: number;
  /** Throughput, of gp3 volumes. Unit: MiB per second. Range: 125 to 2000. Default: 125. Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html> */
  readonly throughputMibps?: number;
  /** Snapshot with what is on the volume, as the weights of a model. Form: the id of a snapshot, as snap-0abcd1234. Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html> */
  readonly snapshotId?: Eventual<string>;
  /** KMS key; the group's service-linked role must be allowed to use it. Length: at most 2048 characters. Default: the account's own key for volumes. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html> */
  readonly kmsKeyArn?: Eventual<string>;
  /** Whether the volume goes with its instance. Default: true. Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html> */
  readonly deleteOnTermination?: boolean;
}

/** Instances that have started, done their first work and wait beside the group. Not to be had with spot instances. */
export interface FleetWarmPool {
  /** Fewest instances that wait. Unit: instances. Range: 0 to 100000. Default: 0. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html> */
  readonly minCapacity?: number;
  /** Most instances in the group and waiting, together; beyond the group's own the rest waits. Unit: instances. Range: 0 to 100000. Default: maxCapacity of the group. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html> */
  readonly maxPreparedCapacity?: number;
  /** How they wait - stopped ones cost their volumes only, running ones their full price, hibernated ones keep their memory. Default: Stopped. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html> */
  readonly state?: WarmPoolState;
  /** Whether instances go back to the pool when the group shrinks. Default: false. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceReusePolicy.html> */
  readonly reuseOnScaleIn?: boolean;
}

/** What stands in for AWS's forecast, which is not published. Only a PredictiveFleet has a forecast. */
export interface ForecastAssumptions {
  /** How loads to come follow from the history. Default: SeasonalMean. */
  readonly forecaster?: Forecaster;
  /** Days of history before the load begins. A pattern is continued backwards, its days and weeks repeating; what has not begun yet, as a spike, was at its first rate. A trace has none, unless the load declares it. Unit: days. Range: 0 to 14. Default: 14. */
  readonly historyDays?: number;
}

/** Fires while the capacity that the forecast asks for stays below the capacity in service. */
export interface ForecastShortfallAlarm {
  /** Shortfall, as a share of the capacity in service. Unit: percent. Range: 1 to 100. Default: 30. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/monitor-predictive-scaling-cloudwatch.html> */
  readonly percent?: number;
  /** For how many hours in a row. Unit: hours. Range: 1 to 24. Default: 3. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/monitor-predictive-scaling-cloudwatch.html> */
  readonly hours?: number;
}

/** A Gateway API HTTPRoute (gateway.networking.k8s.io/v1) that sends requests of a Gateway to the Service. */
export interface GatewayRoute {
  /** Name of the Gateway. Length: 1 to 253 characters. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly gatewayName: Eventual<string>;
  /** Namespace of the Gateway, which must allow routes from here. Length: 1 to 63 characters. Default: the route's own. Source: <https://gateway-api.sigs.k8s.io/guides/multiple-ns/> */
  readonly gatewayNamespace?: Eventual<string>;
  /** Listener of the Gateway. Length: 1 to 253 characters. Default: all that fit. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly sectionName?: string;
  /** Host names of the requests. Size: at most 16 items. Default: those of the listener. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/#hostnames> */
  readonly hostnames?: Eventual<string>[];
  /** Beginning of the paths of the requests. Length: 1 to 1024 characters. Form: a path that begins with /. Default: /. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/#matches> */
  readonly pathPrefix?: string;
  /** Longest time for a request and its answer, at least longestRequestSeconds. Unit: seconds. Range: 1 to 86400. Default: longestRequestSeconds. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/#timeouts-optional> */
  readonly timeoutSeconds?: number;
}

/** A launch template that exists already. */
export interface GivenLaunchTemplate {
  /** Id of the launch template. Form: the id of a launch template, as lt-0abcd1234. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html> */
  readonly id: Eventual<string>;
  /** Version to start instances with: a number, as the template's latestVersion, with which a change of the template is seen and instances can be refreshed and rolled back; or $Default or $Latest, with which neither is. Form: a number, $Default or $Latest. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html> */
  readonly version: Eventual<string>;
}

/** The gRPC health checking protocol. */
export interface GrpcHealth {
  /** Name of the service that is asked about. Length: at most 253 characters. Default: the server as a whole. Source: <https://github.com/grpc/grpc/blob/master/doc/health-checking.md> */
  readonly service?: string;
}

/** How the server's health is asked for. All three probes ask the same; the startup probe waits for the model, the readiness probe takes a busy or broken pod out of the Service, and the liveness probe restarts a stuck one. Give at most one of `httpPath` and `grpc`. `https` needs `httpPath`. */
export interface Health {
  /** Path of an HTTP GET; answers from 200 to 399 are healthy. It should succeed only once the model is loaded. Length: 1 to 2048 characters. Form: a path that begins with /. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes> */
  readonly httpPath?: string;
  /** Whether the path is asked for by HTTPS; certificates are not verified. Default: false. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes> */
  readonly https?: boolean;
  /** The gRPC health checking protocol. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-a-grpc-liveness-probe> */
  readonly grpc?: GrpcHealth;
  /** Port that is asked. Unit: TCP port. Range: 1 to 65535. Default: port of the service. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> */
  readonly port?: number;
  /** How long the start may take. Default: twice model.loadSeconds, at least a minute. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes> */
  readonly startup?: StartupProbe;
  /** When a pod gets requests. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-readiness-probes> */
  readonly readiness?: ReadinessProbe;
  /** When a container is restarted. Source: <https://kubernetes.io/docs/concepts/workloads/pods/probes/> */
  readonly liveness?: LivenessProbe;
}

/** A deployment on the instances that serve. */
export interface InPlaceRollout {
  /** Processes of the group that stand still during a deployment; scheduled actions that fall into it are skipped and not made up for. The AWS provider has no input for this yet: the simulation plays it, and suspendProcessesCommand of the outputs sets it; an empty list gives the command that takes them away again. Size: at most 4 items. Default: none. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling-suspend-processes.html> */
  readonly processesToSuspend?: readonly SuspendedProcess[];
}

/** A maximum that the forecast may raise. */
export interface IncreaseMaxCapacity {
  /** How far above the forecast the maximum is set, so that the reactive policy has room. Unit: percent. Range: 0 to 100. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html> */
  readonly bufferPercent: number;
}

/** An instance type that the group may start. */
export interface InstanceChoice {
  /** Instance type. Form: an EC2 instance type, as g5.xlarge. Source: <https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html> */
  readonly instanceType: string;
  /** Capacity that one instance of the type counts for; all types have one, or none has. Unit: units of capacity. Range: 1 to 999. Default: 1. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html> */
  readonly weight?: number;
  /** Another launch template for this type, as for another processor architecture. Default: the fleet's own. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-launch-template-overrides.html> */
  readonly launchTemplate?: GivenLaunchTemplate;
}

/** What an instance must have; whichever types have it may be started. Give at most one of `allowedInstanceTypes` and `excludedInstanceTypes`. */
export interface InstanceRequirements {
  /** Fewest vCPUs. Unit: vCPUs. Range: 0 to 1000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly vcpuMin: number;
  /** Most vCPUs. Unit: vCPUs. Range: 0 to 1000. Default: no limit. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly vcpuMax?: number;
  /** Least memory. Unit: MiB. Range: 0 to 100000000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly memoryMibMin: number;
  /** Most memory. Unit: MiB. Range: 0 to 100000000. Default: no limit. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly memoryMibMax?: number;
  /** Fewest accelerators. Unit: accelerators. Range: 0 to 64. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorCountMin?: number;
  /** Most accelerators; 0 leaves out types that have any. Unit: accelerators. Range: 0 to 64. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorCountMax?: number;
  /** Names of the accelerators that will do, as a10g, l4, t4 or h100. Size: at most 50 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorNames?: readonly string[];
  /** Whose processors will do. Size: at most 4 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly cpuManufacturers?: readonly CpuManufacturer[];
  /** Types that may be chosen, with * for any characters, as g5.*. Size: at most 400 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly allowedInstanceTypes?: readonly string[];
  /** Types that may not be chosen, with * for any characters; it cannot be given with allowedInstanceTypes. Size: at most 400 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly excludedInstanceTypes?: readonly string[];
  /** Kinds of accelerator that will do. Size: at most 4 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorTypes?: readonly AcceleratorType[];
  /** Whose accelerators will do. Size: at most 6 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorManufacturers?: readonly AcceleratorManufacturer[];
  /** Least memory of all accelerators of an instance. Unit: MiB. Range: 0 to 100000000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorMemoryMibMin?: number;
  /** Most memory of all accelerators of an instance. Unit: MiB. Range: 0 to 100000000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly acceleratorMemoryMibMax?: number;
  /** Generations that will do. Size: at most 2 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly instanceGenerations?: readonly InstanceGeneration[];
  /** Whether types whose CPU runs on credits will do. Default: excluded. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly burstablePerformance?: Inclusion;
  /** Whether types without a hypervisor will do. Default: excluded. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly bareMetal?: Inclusion;
  /** Whether types with disks of their own will do. Default: included. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly localStorage?: Inclusion;
  /** Least bandwidth of the network. Unit: Gbit per second. Range: 0 to 10000. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly networkBandwidthGbpsMin?: number;
  /** How far the spot price of a type may lie above that of the cheapest fitting type. Unit: percent. Range: 0 to 999999. Default: the service's own limit. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly spotMaxPricePercentOverLowest?: number;
  /** How far the on-demand price of a type may lie above that of the cheapest fitting type. Unit: percent. Range: 0 to 999999. Default: the service's own limit. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceRequirements.html> */
  readonly onDemandMaxPricePercentOverLowest?: number;
}

/** The role of the instances. */
export interface InstanceRole {
  /** Managed policies of the role, as AmazonSSMManagedInstanceCore. With rollout, the instances must be able to read the bucket of the revisions. Size: at most 20 items. Default: none. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/getting-started-create-iam-instance-profile.html> */
  readonly managedPolicyArns?: Eventual<Eventual<string>[]>;
  /** Policy that limits the role. Length: 20 to 2048 characters. Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html> */
  readonly permissionsBoundaryArn?: Eventual<string>;
  /** Path of the role and the profile. Length: at most 512 characters. Form: begins and ends with a slash. Default: /. Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html> */
  readonly path?: string;
}

/** A KEDA ScaledObject. KEDA itself wakes the service from zero and puts it to sleep; in between, the HorizontalPodAutoscaler that it makes scales by the same triggers. */
export interface Keda {
  /** What is scaled by, beside cpu, memory and containerResources. Size: at most 50 items. Source: <https://keda.sh/docs/latest/scalers/> */
  readonly triggers?: readonly KedaTrigger[];
  /** Time between two looks at each trigger while the service sleeps, and for the activation. Unit: seconds. Range: 1 to 3600. Default: 30. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#pollinginterval> */
  readonly pollingIntervalSeconds?: number;
  /** Time after the last active trigger until the service sleeps; it has no say above zero. Unit: seconds. Range: 0 to 86400. Default: 300. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#cooldownperiod> */
  readonly cooldownSeconds?: number;
  /** Time after the creation in which the service does not sleep. Unit: seconds. Range: 0 to 86400. Default: 0. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#initialcooldownperiod> */
  readonly initialCooldownSeconds?: number;
  /** Whether there are no replicas while no trigger is active, although minReplicas is more (idleReplicaCount 0); minReplicas is what it wakes up to. Default: false. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#idlereplicacount> */
  readonly idleAtZero?: boolean;
  /** What happens while a trigger cannot be read. Default: replicas stay as they are. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#fallback> */
  readonly fallback?: KedaFallback;
  /** Whether the number of replicas from before is set when the ScaledObject is deleted. Default: false. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#restoretooriginalreplicacount> */
  readonly restoreToOriginalReplicaCount?: boolean;
  /** One metric, made from all triggers by a formula, in their place. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers> */
  readonly scalingModifiers?: KedaScalingModifiers;
  /** Whether scaling is paused, at the number of replicas at which it is. Default: false. Source: <https://keda.sh/docs/latest/concepts/scaling-deployments/#pausing-autoscaling> */
  readonly paused?: boolean;
}

/** A TriggerAuthentication or ClusterTriggerAuthentication that exists or is made elsewhere. */
export interface KedaAuthentication {
  /** Its name. Length: 1 to 253 characters. Source: <https://keda.sh/docs/latest/concepts/authentication/> */
  readonly name: Eventual<string>;
  /** Whether it is a ClusterTriggerAuthentication. Default: false. Source: <https://keda.sh/docs/latest/concepts/authentication/> */
  readonly clusterWide?: boolean;
}

/** Replicas to have while a trigger cannot be read. Triggers of CPU and memory have none. */
export interface KedaFallback {
  /** Failures in a row after which it begins. Unit: failures. Range: 1 to 1000. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#fallback> */
  readonly failureThreshold: number;
  /** Replicas to have meanwhile. Unit: replicas. Range: 0 to 10000. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#fallback> */
  readonly replicas: number;
  /** How replicas and the number at the moment go together. Default: static. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#fallback> */
  readonly behavior?: KedaFallbackBehavior;
}

/** One metric made from all triggers, which then no longer scale by themselves. */
export interface KedaScalingModifiers {
  /** An expression over the names of the triggers. Length: 1 to 2000 characters. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers> */
  readonly formula: string;
  /** Value of the formula that is scaled for. Unit: the formula's own. Range: at least 0.001. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers> */
  readonly target: number;
  /** Value of the formula above which the service wakes from zero. Unit: the formula's own. Range: at least 0. Default: 0. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers> */
  readonly activationTarget?: number;
  /** Whether the target is for each replica or for all together. Default: AverageValue. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#scalingmodifiers> */
  readonly metricType?: KedaMetricType;
}

/** One source that KEDA scales by. target and activation are put into metadata under the name that the type has for them, where the type is one of prometheus, metrics-api, aws-cloudwatch, aws-sqs-queue, apache-kafka, kafka, rabbitmq, redis, gcp-pubsub, azure-queue, azure-servicebus, nats-jetstream and graphite; other types take metadata alone. */
export interface KedaTrigger {
  /** Type of the scaler. For cpu and memory use the inputs of that name. Length: 1 to 100 characters. Form: the name of a scaler, as prometheus. Source: <https://keda.sh/docs/latest/scalers/> */
  readonly type: string;
  /** Name of the trigger, unique among them; formulas and messages use it. Length: 1 to 63 characters. Form: letters, digits, dashes and underscores, beginning with a letter. Default: its type, and a number where several have the same. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#triggers> */
  readonly name?: string;
  /** Value of each replica that is scaled for. Unit: the metric's own. Range: at least 0.001. Source: <https://keda.sh/docs/latest/scalers/> */
  readonly target?: number;
  /** Value above which the service wakes from zero; above zero it has no say. Unit: the metric's own. Range: at least 0. Default: 0, so that anything at all wakes it. Source: <https://keda.sh/docs/latest/concepts/scaling-deployments/#activating-and-scaling-thresholds> */
  readonly activation?: number;
  /** What the type needs, by the names of its page. Size: at most 100 items. Source: <https://keda.sh/docs/latest/scalers/> */
  readonly metadata?: Readonly<Record<string, Eventual<string>>>;
  /** Whether the target is for each replica or for all together. Default: AverageValue. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#triggers> */
  readonly metricType?: KedaMetricType;
  /** Where the credentials are. Source: <https://keda.sh/docs/latest/concepts/authentication/> */
  readonly authentication?: KedaAuthentication;
  /** Whether the autoscaler gets what the last look found, instead of a look of its own. Default: false. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#triggers> */
  readonly useCachedMetrics?: boolean;
  /** What the metric means, for the simulation. Default: Concurrency for aws-sqs-queue; not known for others, so that reliability cannot be simulated. */
  readonly signal?: MetricSignal;
}

/** A percentile of the latency over the last two minutes, from a histogram of Prometheus. */
export interface LatencyGuardrail {
  /** Name of the histogram, without _bucket. Length: 1 to 200 characters. Form: a name of Prometheus - letters, digits, underscores and colons. Source: <https://prometheus.io/docs/practices/histograms/> */
  readonly series: string;
  /** Unit of the histogram's buckets. Default: Seconds. */
  readonly unit?: LatencyUnit;
  /** Share of the requests that are faster. Unit: percent. Range: 50 to 99.9. Default: 95. Source: <https://prometheus.io/docs/practices/histograms/#quantiles> */
  readonly percentile?: number;
  /** Latency above which replicas are added. Unit: seconds. Range: 0.001 to 3600. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly targetSeconds: number;
}

/** An HTTPRoute of a Gateway with class amazon-vpc-lattice, and for each version a TargetGroupPolicy with protocol and health check. */
export interface LatticeController {
  /** Name of the Gateway, which is the name of the service network. Length: 1 to 63 characters. Source: <https://www.gateway-api-controller.eks.aws.dev/latest/concepts/overview/> */
  readonly gatewayName: Eventual<string>;
  /** Namespace of the Gateway, which must allow routes from here. Length: 1 to 63 characters. Default: the route's own. Source: <https://gateway-api.sigs.k8s.io/guides/multiple-ns/> */
  readonly gatewayNamespace?: Eventual<string>;
  /** Listener of the Gateway. Length: 1 to 253 characters. Default: all that fit. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly sectionName?: string;
  /** Host name of the requests; Lattice takes one for a service. Size: at most 1 item. Default: one that Lattice makes. Source: <https://www.gateway-api-controller.eks.aws.dev/latest/guides/custom-domain-name/> */
  readonly hostnames?: Eventual<string>[];
  /** Path that Lattice asks for health. Length: 1 to 2048 characters. Form: a path that begins with /. Default: the path of health where it is asked for by HTTP; else none, and pods count as healthy. Source: <https://www.gateway-api-controller.eks.aws.dev/latest/api-types/target-group-policy/> */
  readonly healthCheckPath?: string;
}

/** A service network (unless one is given) and its association with the VPC, a service with a listener whose default action splits the traffic, and for each version a target group with its load balancer. `customDomainName` needs `certificateArn`. `securityGroupIds` needs `vpcId`. */
export interface LatticeResources {
  /** VPC of the load balancers, associated with the service network. Length: 5 to 50 characters. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html> */
  readonly vpcId: Eventual<string>;
  /** Id or ARN of a service network that exists; it is then not associated with the VPC here. Length: 3 to 2048 characters. Default: one is made. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-networks.html> */
  readonly serviceNetworkId?: Eventual<string>;
  /** Security groups of the association with the VPC, which say who may call services of the network. Size: at most 5 items. Default: none. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/security-groups.html> */
  readonly securityGroupIds?: Eventual<string>[];
  /** Port on which the service is called. Unit: TCP port. Range: 1 to 65535. Default: 443 with certificateArn, else 80. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html> */
  readonly listenerPort?: number;
  /** Certificate of the custom domain name; the listener is then HTTPS. Length: 20 to 2048 characters. Default: none, and HTTP. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-byoc.html> */
  readonly certificateArn?: Eventual<string>;
  /** Name under which the service is called, beside the one that Lattice makes. Length: 3 to 255 characters. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-custom-domain-name.html> */
  readonly customDomainName?: Eventual<string>;
  /** Policy (JSON) that says which signed callers may call; the service's authentication is then AWS_IAM. Lattice has it in the place of mutual TLS. Length: 2 to 10000 characters. Default: none, and everybody in the network may call. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html> */
  readonly authPolicy?: Eventual<string>;
}

/** A scaling plan of AWS Auto Scaling. AWS recommends to move to policies of the group: they have more metrics, more modes and no second owner of the group. */
export interface LegacyScalingPlan {
  /** Name of the plan. Length: 1 to 128 characters. Form: no pipes, colons, slashes or control characters. Default: the component's name with a random suffix. Source: <https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_CreateScalingPlan.html> */
  readonly name?: string;
  /** Tag by which the plan finds the group, which gets it; no other resource may have the same key and value. Length: 1 to 128 characters. Default: mlscale-scaling-plan. Source: <https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ApplicationSource.html> */
  readonly tagKey?: string;
  /** Value of that tag. Length: 1 to 256 characters. Default: the component's name. Source: <https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ApplicationSource.html> */
  readonly tagValue?: string;
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

/** Asks once the startup probe has succeeded; a container that fails is restarted, and loads its model again. A server that answers slowly under load must not be restarted for it, so that it is asked less eagerly than the readiness probe asks. */
export interface LivenessProbe {
  /** Whether there is one. Default: true. Source: <https://kubernetes.io/docs/concepts/workloads/pods/probes/> */
  readonly enabled?: boolean;
  /** Time between two questions. Unit: seconds. Range: 1 to 3600. Default: 20. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly periodSeconds?: number;
  /** Longest time for an answer. Unit: seconds. Range: 1 to 300. Default: 10. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly timeoutSeconds?: number;
  /** Failures in a row after which the container is restarted. Unit: failures. Range: 1 to 100. Default: 3. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly failureThreshold?: number;
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
  /** The load before this one, up to its first second, from which forecasts are made (PredictiveFleet only). Default: the pattern continued backwards; none for a trace. */
  readonly history?: TraceLoad;
}

/** Something that goes wrong during a load. Give exactly one of `metricOutage`, `metricDelay`, `metricWrong`, `slowStart`, `failingStart`, `capacityShortage`, `zoneLoss`, `retries`, `rollout`, `deployment`, `failingInstances` and `slowDependency`. */
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
  /** A new revision is deployed as rollout of the PredictiveFleet declares it. */
  readonly deployment?: DeploymentFault;
  /** A part of the instances answers with errors. */
  readonly failingInstances?: FailingInstancesFault;
  /** Every request takes longer on its instance. */
  readonly slowDependency?: SlowDependencyFault;
}

/** What the simulation of one load showed. */
export interface LoadFigures {
  /** Name of the load. */
  readonly name: string;
  /** The variant or version that the load was simulated for, where the component has several. */
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

/** What every request carries. It stands in the script, whose ConfigMap takes at most 1 MiB. Give exactly one of `text` and `base64`. */
export interface LoadTestBody {
  /** A text. Length: at most 1000000 characters. */
  readonly text?: string;
  /** Bytes, in base64. Length: at most 1000000 characters. Form: base64 with padding. */
  readonly base64?: string;
}

/** An address of HTTP. */
export interface LoadTestHttp {
  /** Address; it may not have credentials in it. Length: 8 to 4096 characters. */
  readonly url: Eventual<string>;
  /** Method of the requests. Default: POST with a body, GET without. */
  readonly method?: HttpMethod;
  /** Headers of every request, in the script for everybody to read. Size: at most 50 items. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers whose values are keys of Secrets; they are not in the script. Size: at most 20 items. Unique by: name. */
  readonly headersFromSecrets?: readonly SecretHeader[];
}

/** What each pod of a load test requests; memory is its limit too. */
export interface LoadTestResources {
  /** CPU. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: 1. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> */
  readonly cpu?: string;
  /** Memory. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: 256Mi, and for each of the pod's users 256Ki and twice the body. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> */
  readonly memory?: string;
}

/** A SageMaker endpoint. The keys that sign the requests come from credentialsSecretName, else from EKS Pod Identity by serviceAccountName; they never stand in the script. */
export interface LoadTestSageMaker {
  /** Name of the endpoint. Length: 1 to 63 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly endpointName: Eventual<string>;
  /** Region of the endpoint. Length: 6 to 32 characters. Source: <https://docs.aws.amazon.com/general/latest/gr/sagemaker.html> */
  readonly region: Eventual<string>;
  /** Variant that all requests go to. Length: 1 to 63 characters. Default: as the endpoint's weights say. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly variantName?: string;
  /** Inference component that all requests go to. Length: 1 to 63 characters. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly inferenceComponentName?: string;
  /** Type of the body. Length: 1 to 1024 characters. Default: application/json. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly contentType?: string;
  /** Address of the runtime, as that of an interface endpoint of a VPC. Length: 8 to 2048 characters. Default: the region's own. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/interface-vpc-endpoint.html> */
  readonly url?: Eventual<string>;
  /** Name of a Secret with the keys AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, if temporary, AWS_SESSION_TOKEN. Length: 1 to 253 characters. Default: keys from EKS Pod Identity. Source: <https://kubernetes.io/docs/concepts/configuration/secret/> */
  readonly credentialsSecretName?: Eventual<string>;
}

/** What the requests of a load test are sent to. Give exactly one of `http` and `sageMaker`. */
export interface LoadTestTarget {
  /** Any address of HTTP. */
  readonly http?: LoadTestHttp;
  /** A SageMaker endpoint (InvokeEndpoint), signed. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html> */
  readonly sageMaker?: LoadTestSageMaker;
}

/** Limits on how far the group leaves its desired capacity while instances are replaced. */
export interface MaintenancePolicy {
  /** Least share that serves; 100 starts the new instance first. Unit: percent. Range: 0 to 100. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html> */
  readonly minHealthyPercent: number;
  /** Largest share that runs, at most 100 points above the least. Unit: percent. Range: 100 to 200. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstanceMaintenancePolicy.html> */
  readonly maxHealthyPercent: number;
}

/** Bounds between which SageMaker sizes a fleet to the inference components on it. */
export interface ManagedInstanceScaling {
  /** Fewest instances; 0 lets the fleet vanish when all components are at zero copies. Unit: instances. Range: at least 0. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html> */
  readonly minInstanceCount: number;
  /** Most instances. Unit: instances. Range: at least 1. Source: <https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html> */
  readonly maxInstanceCount: number;
}

/** The mesh that carries the traffic. Give exactly one of `gatewayApi`, `istio`, `vpcLattice` and `appMesh`. */
export interface Mesh {
  /** Any implementation of Gateway API. Source: <https://gateway-api.sigs.k8s.io/> */
  readonly gatewayApi?: MeshGatewayApi;
  /** Istio, by its own resources. Source: <https://istio.io/latest/docs/concepts/traffic-management/> */
  readonly istio?: MeshIstio;
  /** Amazon VPC Lattice, by Gateway API through AWS's controller or by resources of AWS. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/what-is-vpc-lattice.html> */
  readonly vpcLattice?: MeshVpcLattice;
  /** AWS App Mesh, for what still has it: AWS ended it on 2026-09-30, so that every preview warns, and the output replacement has what the same declaration would make with gatewayApi. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html> */
  readonly appMesh?: MeshAppMesh;
}

/** AWS App Mesh: mesh, virtual nodes found by DNS, virtual router with a route, virtual service. It ended on 2026-09-30. */
export interface MeshAppMesh {
  /** By custom resources of the controller in the cluster, or by resources of AWS, beside which the proxies are yours to inject. Default: Kubernetes. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/getting-started-kubernetes.html> */
  readonly form?: AppMeshForm;
  /** Name of a mesh that exists. With the form Kubernetes the controller itself chooses the mesh whose namespaceSelector takes the namespace; a name here only says that none is to be made. Length: 1 to 255 characters. Default: one is made, with resourceName. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/meshes.html> */
  readonly meshName?: Eventual<string>;
  /** Makes a virtual gateway with a route to the virtual service, which listens on this port. The gateway's proxies are yours to run - with the form Kubernetes, pods with the label app.kubernetes.io/name NAME-gateway. Unit: TCP port. Range: 1 to 65535. Default: no virtual gateway. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/virtual_gateways.html> */
  readonly virtualGatewayPort?: number;
  /** Whether the nodes take TLS only, and which certificates they show and trust. Default: none. Source: <https://docs.aws.amazon.com/app-mesh/latest/userguide/tls.html> */
  readonly tls?: AppMeshTls;
}

/** Bounds, metrics and behaviour of a version's autoscaler. What it follows best is demand - requests in flight, or that wait - which divides by the replicas; latency does not and is a guard beside it. Give at least one of `demand`, `cpu` and `containerResources`. Give at most one of `prometheusAdapter` and `keda`. `latency` needs `demand`. `prometheusAdapter` needs `demand`. `keda` needs `demand`. */
export interface MeshAutoscaling {
  /** What each replica has in flight or waiting, as the server itself counts it. Source: <https://docs.aws.amazon.com/eks/latest/best-practices/aiml-compute.html> */
  readonly demand?: DemandMetric;
  /** A percentile of the latency above which replicas are added as well. It is a guard: a slow dependency raises it, and no replica helps. Source: <https://docs.aws.amazon.com/eks/latest/best-practices/aiml-compute.html> */
  readonly latency?: LatencyGuardrail;
  /** Makes the metrics by rules for prometheus-adapter, which serves the custom and the external metrics API. Source: <https://github.com/kubernetes-sigs/prometheus-adapter> */
  readonly prometheusAdapter?: PrometheusAdapter;
  /** Makes the metrics by triggers of KEDA, whose ScaledObject takes the place of the HorizontalPodAutoscaler. Source: <https://keda.sh/docs/latest/scalers/prometheus/> */
  readonly keda?: MeshKeda;
  /** Fewest replicas. 0 is for keda, or for object and external metrics where scaleToZeroSupported. Unit: replicas. Range: 0 to 10000. Default: 2. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly minReplicas?: number;
  /** Most replicas; nodes and quotas must have room for as many. Unit: replicas. Range: 1 to 10000. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly maxReplicas: number;
  /** Replicas that the first deployment begins with, until the autoscaler has read its metrics; within the bounds. A change has no effect on a Deployment that runs. Unit: replicas. Range: 0 to 10000. Default: minReplicas, at least 1. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas> */
  readonly initialReplicas?: number;
  /** Target for the CPU of the pods, all containers together. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics> */
  readonly cpu?: ResourceTarget;
  /** Targets for a resource of one container of the pods, which sidecars do not blur. Size: at most 20 items. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#container-resource-metrics> */
  readonly containerResources?: readonly ContainerResourceMetric[];
  /** How fast replicas are added and removed. Default: quick up - no wait, doubling or 4 pods every 15 seconds; slow down - a wait of 300 seconds or model.loadSeconds if that is more, then half every 60 seconds. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior> */
  readonly behavior?: ScalingBehavior;
}

/** How much each proxy lets through to a version; what is more is refused at once, which protects a server whose queue would grow without bound. Give at least one of `maxConnections`, `maxPendingRequests` and `maxRequests`. */
export interface MeshConnectionPool {
  /** Connections of HTTP/1.1 at a time. Unit: connections. Range: 1 to 1000000. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-TCPSettings> */
  readonly maxConnections?: number;
  /** Requests that wait for a connection. Unit: requests. Range: 1 to 1000000. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-HTTPSettings> */
  readonly maxPendingRequests?: number;
  /** Requests at a time, with HTTP/2 and gRPC. Unit: requests. Range: 1 to 1000000. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-HTTPSettings> */
  readonly maxRequests?: number;
}

/** An HTTPRoute with the versions as weighted backends. With gatewayName it is of that Gateway; without, of the Service itself, for implementations that are a mesh (GAMMA). `gatewayNamespace` needs `gatewayName`. `sectionName` needs `gatewayName`. `hostnames` needs `gatewayName`. */
export interface MeshGatewayApi {
  /** Name of the Gateway. Length: 1 to 253 characters. Default: none; the route is the Service's own. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly gatewayName?: Eventual<string>;
  /** Namespace of the Gateway, which must allow routes from here. Length: 1 to 63 characters. Default: the route's own. Source: <https://gateway-api.sigs.k8s.io/guides/multiple-ns/> */
  readonly gatewayNamespace?: Eventual<string>;
  /** Listener of the Gateway. Length: 1 to 253 characters. Default: all that fit. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly sectionName?: string;
  /** Host names of the requests. Size: at most 16 items. Default: those of the listener. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/#hostnames> */
  readonly hostnames?: Eventual<string>[];
  /** Beginning of the paths of the requests. Length: 1 to 1024 characters. Form: a path that begins with /. Default: /. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/#matches> */
  readonly pathPrefix?: string;
  /** Whether the cluster has the definitions of the experimental channel; retries need it, since they are not in the standard channel. Default: false. Source: <https://gateway-api.sigs.k8s.io/concepts/versioning/#release-channels> */
  readonly experimentalChannel?: boolean;
  /** Makes a BackendTLSPolicy, so that the gateway talks TLS to the servers and checks their certificate. Default: none. Source: <https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/> */
  readonly backendTls?: BackendTls;
}

/** A VirtualService with weights, timeout and retries; for each version a DestinationRule with connection pool and outlier detection; a PeerAuthentication where mutualTls is given. Pods are labelled for injection of the proxy. */
export interface MeshIstio {
  /** Host names beside that of the Service within the cluster. Size: at most 16 items. Default: none. Source: <https://istio.io/latest/docs/reference/config/networking/virtual-service/> */
  readonly hosts?: Eventual<string>[];
  /** Istio Gateways (NAMESPACE/NAME) from which the service is reached, beside the mesh itself. Size: at most 10 items. Default: the mesh alone. Source: <https://istio.io/latest/docs/reference/config/networking/virtual-service/> */
  readonly gateways?: Eventual<string>[];
  /** Whether the pods ask for the proxy (label sidecar.istio.io/inject); without it, the namespace or ambient mode must bring it. Default: true. Source: <https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/> */
  readonly injectProxy?: boolean;
  /** Whether other proxies must use mutual TLS. Default: as the mesh is configured. Source: <https://istio.io/latest/docs/reference/config/security/peer_authentication/> */
  readonly mutualTls?: MutualTls;
  /** How requests are spread over the instances of a version. Default: LeastRequest. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-SimpleLB> */
  readonly loadBalancer?: MeshLoadBalancer;
}

/** Prometheus triggers of KEDA. */
export interface MeshKeda {
  /** Address of Prometheus. Length: 8 to 2048 characters. Source: <https://keda.sh/docs/latest/scalers/prometheus/> */
  readonly serverAddress: Eventual<string>;
  /** Label of the series with the pod's name. Length: 1 to 100 characters. Form: letters, digits and underscores. Default: pod. Source: <https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md> */
  readonly podLabel?: string;
  /** Label of the series with the namespace. Length: 1 to 100 characters. Form: letters, digits and underscores. Default: namespace. Source: <https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md> */
  readonly namespaceLabel?: string;
  /** Time between two looks at each trigger while the service sleeps, and for the activation. Unit: seconds. Range: 1 to 3600. Default: 30. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#pollinginterval> */
  readonly pollingIntervalSeconds?: number;
  /** Time after the last active trigger until the service sleeps; it has no say above zero. Unit: seconds. Range: 0 to 86400. Default: 300. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#cooldownperiod> */
  readonly cooldownSeconds?: number;
  /** What happens while a trigger cannot be read. Default: replicas stay as they are. Source: <https://keda.sh/docs/latest/reference/scaledobject-spec/#fallback> */
  readonly fallback?: KedaFallback;
  /** Where the credentials are. Source: <https://keda.sh/docs/latest/concepts/authentication/> */
  readonly authentication?: KedaAuthentication;
}

/** What the mesh tries again, and how often. */
export interface MeshRetries {
  /** Tries after the first one, at most. Unit: tries. Range: 1 to 10. Source: <https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry>, <https://gateway-api.sigs.k8s.io/guides/http-retry/> */
  readonly attempts: number;
  /** Time for each try; attempts and the first one together must fit into timeouts.requestSeconds. Unit: seconds. Range: 0.001 to 86400. Default: longestRequestSeconds. Source: <https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry> */
  readonly perTrySeconds?: number;
  /** Time before a retry. Unit: seconds. Range: 0.001 to 3600. Default: the mesh's own, 25 milliseconds in Envoy. Source: <https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter> */
  readonly backoffSeconds?: number;
  /** What is tried again. Size: 1 to 5 items. Default: ConnectFailure, Unavailable and Reset, which a server has not worked on or has not finished; with App Mesh it has to be given, since it has no retry for 503 alone. Source: <https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter> */
  readonly on?: readonly RetryCondition[];
}

/** How long the mesh waits for an answer. Give at least one of `requestSeconds` and `idleSeconds`. */
export interface MeshTimeouts {
  /** Time for a request with all its tries, at least longestRequestSeconds, since a shorter one cuts off what would be answered. Unit: seconds. Range: 0.001 to 86400. Default: longestRequestSeconds; with retries, longestRequestSeconds for each try. Source: <https://gateway-api.sigs.k8s.io/guides/http-timeouts/>, <https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute> */
  readonly requestSeconds?: number;
  /** Time without any traffic after which a connection, or with App Mesh a request, is ended. Unit: seconds. Range: 1 to 86400. Default: the mesh's own. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings-HTTPSettings> */
  readonly idleSeconds?: number;
}

/** One version of the model server. What it gives stands, key by key, in the place of what the component gives. */
export interface MeshVersion {
  /** Name of the version, a part of the names of what is made for it. Length: 1 to 20 characters. Form: lower-case letters, digits and inner dashes. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/> */
  readonly name: string;
  /** Its part of the traffic, in proportion to the sum of all weights. At 0 it is there and gets none. Unit: weight. Range: 0 to 100. Default: 1. Source: <https://gateway-api.sigs.k8s.io/guides/traffic-splitting/> */
  readonly weight?: number;
  /** Container image of the model server, best by its digest, so that every replica runs the same bytes. Length: 1 to 1024 characters. Source: <https://kubernetes.io/docs/concepts/containers/images/> */
  readonly image: Eventual<string>;
  /** How one instance of this version serves, for the simulation. Default: the service of reliability. */
  readonly service?: Service;
  /** ARN of an internal Application Load Balancer in front of the version's Service, as the AWS Load Balancer Controller makes it of an Ingress; needed, and only taken, with mesh.vpcLattice.resources. Length: 20 to 2048 characters. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html> */
  readonly loadBalancerArn?: Eventual<string>;
  /** Command of the container. Size: at most 1000 items. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly command?: Eventual<string>[];
  /** Arguments of the command. Size: at most 1000 items. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly args?: Eventual<string>[];
  /** Environment variables by name, in the order of their names after those of secretEnv. Those that Kubernetes makes of other Services are left out. Size: at most 1000 items. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/> */
  readonly env?: Readonly<Record<string, Eventual<string>>>;
  /** Environment variables whose values are keys of Secrets. Size: at most 200 items. Unique by: name. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly secretEnv?: readonly SecretVariable[];
  /** Names of Secrets all of whose keys become environment variables. Size: at most 50 items. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly envFromSecrets?: Eventual<string>[];
  /** Names of ConfigMaps all of whose keys become environment variables. Size: at most 50 items. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/> */
  readonly envFromConfigMaps?: Eventual<string>[];
  /** Further labels of the pods. Size: at most 50 items. Default: the component's own. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly podLabels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of the pods, as those of a metrics scraper or a mesh. Size: at most 100 items. Default: the component's own. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly podAnnotations?: Readonly<Record<string, Eventual<string>>>;
  /** What one replica requests, and its limits. Default: the component's own. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> */
  readonly resources?: PodResources;
  /** How long the model takes to load, and where it comes from. Default: the component's own. */
  readonly model?: ServedModel;
  /** How the server's health is asked for, and how often. Default: the component's own. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> */
  readonly health?: Health;
  /** What keeps the service up while nodes are drained, zones fail and versions change. Default: the component's own. */
  readonly availability?: Availability;
  /** Which nodes the pods may run on, and before whom. Default: the component's own. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/> */
  readonly scheduling?: Scheduling;
  /** Bounds, metrics and behaviour of each version's autoscaler. Default: the component's own. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly autoscaling?: MeshAutoscaling;
}

/** Amazon VPC Lattice. It has no retries, no outlier detection and no limits of connections. Give exactly one of `controller` and `resources`. */
export interface MeshVpcLattice {
  /** Objects of Gateway API, from which AWS's controller in the cluster makes the service, its listener and target groups with the pods' addresses. Source: <https://www.gateway-api-controller.eks.aws.dev/latest/> */
  readonly controller?: LatticeController;
  /** Resources of AWS, whose target groups are load balancers in front of the versions. Source: <https://docs.aws.amazon.com/vpc-lattice/latest/ug/services.html> */
  readonly resources?: LatticeResources;
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

/** A metric, or an expression over others. Give exactly one of `metric` and `expression`. */
export interface MetricQuery {
  /** Name by which expressions refer to it. Length: at most 255 characters. Form: letters, digits and underscores, beginning with a lowercase letter. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html> */
  readonly id: string;
  /** A metric. */
  readonly metric?: CustomMetric;
  /** Metric math, as SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName="CPUUtilization" recommender', 'Sum', 3600)). Length: 1 to 1023 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-customized-metric-specification.html> */
  readonly expression?: string;
  /** How graphs call it. Length: at most 2047 characters. */
  readonly label?: string;
  /** Whether it is the one that the policy uses. Default: true for the last of the list. Source: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html> */
  readonly returnData?: boolean;
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

/** What a group of several instance types, or with spot instances, starts. Give exactly one of `types` and `requirements`. */
export interface MixedInstances {
  /** Instance types in the order of preference. Size: 1 to 40 items. Unique by: instanceType. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html> */
  readonly types?: readonly InstanceChoice[];
  /** What an instance must have, in the place of types. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-mixed-instances-group-attribute-based-instance-type-selection.html> */
  readonly requirements?: InstanceRequirements;
  /** Capacity that is on-demand whatever the rest. Unit: instances. Range: 0 to 100000. Default: 0. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html> */
  readonly onDemandBaseCapacity?: number;
  /** Share of on-demand instances beyond that; the rest is spot. Unit: percent. Range: 0 to 100. Default: 100. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html> */
  readonly onDemandPercentAboveBase?: number;
  /** How spot instances are chosen among the types. Default: price-capacity-optimized. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html> */
  readonly spotAllocationStrategy?: SpotAllocationStrategy;
  /** How on-demand instances are chosen among the types. Default: prioritized with types, lowest-price with requirements. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/allocation-strategies.html> */
  readonly onDemandAllocationStrategy?: OnDemandAllocationStrategy;
  /** Most that is paid for an hour of a spot instance; leave it out, since a limit only makes for more interruptions. Unit: USD per hour. Range: more than 0, at most 1000. Default: the on-demand price. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html> */
  readonly spotMaxPrice?: number;
  /** Whether a new instance is started as soon as a spot instance is at risk. Default: true where there are spot instances. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html> */
  readonly capacityRebalance?: boolean;
}

/** An init container that writes the model to mountPath before the server starts. It gets the CPU and memory of the server, without accelerators, and the same security context. */
export interface ModelDownload {
  /** Image with the tool that fetches. Length: 1 to 1024 characters. Source: <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/> */
  readonly image: Eventual<string>;
  /** Its command. Size: at most 1000 items. Default: the image's own entry point. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly command?: Eventual<string>[];
  /** Its arguments. Size: at most 1000 items. Default: the image's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly args?: Eventual<string>[];
  /** Environment variables of the download, by name. Size: at most 1000 items. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/> */
  readonly env?: Readonly<Record<string, Eventual<string>>>;
  /** Environment variables of the download whose values are keys of Secrets. Size: at most 200 items. Unique by: name. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly secretEnv?: readonly SecretVariable[];
  /** Time that the download takes; rollouts wait for it and the simulation counts it. Unit: seconds. Range: 0 to 7200. Default: 60. */
  readonly seconds?: number;
  /** Most that the volume may hold; a pod that writes more is evicted. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Default: the disk of the node. Source: <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir> */
  readonly sizeLimit?: string;
}

/** A model in an OCI image or artifact, mounted read-only. */
export interface ModelImage {
  /** Reference of the image, best by its digest. Length: 1 to 1024 characters. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/image-volumes/> */
  readonly reference: Eventual<string>;
  /** When it is pulled. Default: IfNotPresent, and Always for the tag latest or none, as the API server decides. Source: <https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy> */
  readonly pullPolicy?: ImagePullPolicy;
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

/** A model on a PersistentVolumeClaim, which all replicas share. */
export interface ModelVolume {
  /** Name of the claim; it must be mountable by many nodes (ReadOnlyMany or ReadWriteMany). Length: 1 to 253 characters. Source: <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes> */
  readonly claimName: Eventual<string>;
  /** Whether the server may only read it. Default: true. Source: <https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes> */
  readonly readOnly?: boolean;
  /** Folder within the volume. Length: 1 to 1024 characters. Form: a relative path. Default: the whole volume. Source: <https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath> */
  readonly subPath?: string;
}

/** The Service in front of the pods. `sessionAffinityTimeoutSeconds` needs `sessionAffinity`. */
export interface NetworkService {
  /** How it is reached. Default: LoadBalancer. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types> */
  readonly type?: ServiceType;
  /** Port of the Service. Unit: TCP port. Range: 1 to 65535. Default: 80. Source: <https://kubernetes.io/docs/concepts/services-networking/service/> */
  readonly port?: number;
  /** Port of the nodes; only with NodePort and LoadBalancer. Unit: TCP port. Range: 1 to 65535. Default: one that the cluster chooses from its range, usually 30000 to 32767. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport> */
  readonly nodePort?: number;
  /** Protocol of the port, for gateways and meshes. Length: 1 to 253 characters. Default: not said. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol> */
  readonly appProtocol?: string;
  /** Annotations of the Service alone, as those of a cloud's load balancer. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer> */
  readonly annotations?: Readonly<Record<string, Eventual<string>>>;
  /** Whether requests of one client go to one pod. Affinity keeps load off new pods. Default: None. Source: <https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity> */
  readonly sessionAffinity?: SessionAffinity;
  /** Time for which a client is remembered. Unit: seconds. Range: 1 to 86400. Default: 10800, with ClientIP. Source: <https://kubernetes.io/docs/reference/networking/virtual-ips/#session-stickiness-timeout> */
  readonly sessionAffinityTimeoutSeconds?: number;
  /** Whether requests from outside may go to pods on other nodes; only with NodePort and LoadBalancer. Default: Cluster, as the API server decides. Source: <https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy> */
  readonly externalTrafficPolicy?: ExternalTrafficPolicy;
  /** The implementation of the load balancer; only with LoadBalancer. Length: 1 to 317 characters. Default: the cluster's own. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#load-balancer-class> */
  readonly loadBalancerClass?: string;
  /** Addresses (CIDR) that may reach the load balancer; only with LoadBalancer. Size: at most 100 items. Default: all. Source: <https://kubernetes.io/docs/concepts/services-networking/service/#aws-nlb-support> */
  readonly sourceRanges?: Eventual<string>[];
}

/** What instances wait for that find no room on the nodes that run already, as pods of a cluster whose nodes come on demand. Each is taken to need a node of its own, which goes when the instance does. */
export interface NewNode {
  /** Instances for which the nodes that run already have room. Unit: instances. Range: 0 to 1000000. */
  readonly room: number;
  /** Median time until a new node is ready and holds the image; the start begins after it. Unit: seconds. Range: 0 to 86400. Source: <https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/> */
  readonly seconds: number;
}

/** A metric of one other object in the namespace. Give exactly one of `value` and `averageValue`. */
export interface ObjectMetric {
  /** Name of the metric, as its adapter serves it. Length: 1 to 253 characters. Form: a name without spaces, slashes and percent signs. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly metricName: string;
  /** Labels by which the metric is selected. Size: at most 50 items. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly selector?: Readonly<Record<string, Eventual<string>>>;
  /** The object that has the metric. */
  readonly object: DescribedObject;
  /** The metric as it is, to be kept at this value; it says nothing of how many pods there are. Unit: the metric's own. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly value?: number;
  /** The metric divided by the number of pods, to be kept at this value. Unit: the metric's own. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly averageValue?: number;
  /** What the metric means, for the simulation. Default: not known, so that reliability cannot be simulated. */
  readonly signal?: MetricSignal;
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

/** When an instance gets no more traffic for a while. At few replicas an ejection takes a large part of the capacity, which reliability simulates. */
export interface OutlierDetection {
  /** Server errors one after the other after which an instance is ejected. Unit: errors. Range: 1 to 1000. Default: 5. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection>, <https://docs.aws.amazon.com/app-mesh/latest/APIReference/API_OutlierDetection.html> */
  readonly consecutiveErrors?: number;
  /** Time between two looks at the instances, after which those that were ejected may come back. Unit: seconds. Range: 0.001 to 3600. Default: 10. Source: <https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/outlier> */
  readonly intervalSeconds?: number;
  /** Time of the first ejection; each further one of the same instance is as much longer. Unit: seconds. Range: 0.001 to 3600. Default: 30. Source: <https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/outlier> */
  readonly ejectionSeconds?: number;
  /** Largest part of the instances that is ejected at a time. At autoscaling.minReplicas it must leave one. With Istio at least 1, since it reads 0 as its default of 10; App Mesh ejects one instance whatever it says. Unit: percent. Range: 0 to 100. Source: <https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection>, <https://docs.aws.amazon.com/app-mesh/latest/APIReference/API_OutlierDetection.html> */
  readonly maxEjectionPercent: number;
}

/** What one replica requests of a node, and its limits. Utilization of CPU and memory is a percentage of the requests. Quantities are texts as 500m, 2 or 4Gi. */
export interface PodResources {
  /** CPU that is requested, in cores or thousandths of one. Length: at most 20 characters. Form: cores as 2 or 0.5, or thousandths as 500m. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu> */
  readonly cpu: string;
  /** Memory that is requested, in bytes. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory> */
  readonly memory: string;
  /** Limits of CPU and memory. Default: the requested memory; no limit of CPU. */
  readonly limits?: ResourceLimits;
  /** Local disk that is requested and at the same time the limit; it counts what emptyDir volumes hold. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Default: neither request nor limit. Source: <https://kubernetes.io/docs/concepts/storage/ephemeral-storage/> */
  readonly ephemeralStorage?: string;
  /** Size of a memory-backed volume at /dev/shm, which servers with several worker processes need; it counts towards the memory limit. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Default: the container runtime's own, 64 MiB. Source: <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir> */
  readonly sharedMemory?: string;
  /** GPUs or other devices of each replica. Source: <https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/> */
  readonly accelerators?: Accelerators;
}

/** Security context of pod and container. The defaults are those of the restricted profile of the Pod Security Standards, and a root file system that is read-only with an empty folder at /tmp. */
export interface PodSecurity {
  /** Whether a container that would run as root is refused. An image whose user is a name or root needs runAsUser. Default: true. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> */
  readonly runAsNonRoot?: boolean;
  /** User that the processes run as. Unit: user id. Range: 0 to 2147483647. Default: the image's own. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> */
  readonly runAsUser?: number;
  /** Group that the processes run as. Unit: group id. Range: 0 to 2147483647. Default: the image's own. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> */
  readonly runAsGroup?: number;
  /** Group that owns the volumes. Unit: group id. Range: 0 to 2147483647. Default: not set. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> */
  readonly fsGroup?: number;
  /** Whether the root file system is read-only; /tmp is an empty folder that can be written to then. Default: true. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/> */
  readonly readOnlyRootFilesystem?: boolean;
  /** Most that /tmp may hold, where the root file system is read-only. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Default: the disk of the node. Source: <https://kubernetes.io/docs/concepts/storage/volumes/#emptydir> */
  readonly temporaryDirectorySize?: string;
  /** Whether a process may gain more privileges than its parent. Default: false. Source: <https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted> */
  readonly allowPrivilegeEscalation?: boolean;
  /** Whether all Linux capabilities are dropped. Default: true. Source: <https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted> */
  readonly dropAllCapabilities?: boolean;
  /** Linux capabilities to add, without the prefix CAP_; the restricted profile allows NET_BIND_SERVICE alone. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container> */
  readonly addCapabilities?: readonly string[];
  /** System calls that are allowed. Default: RuntimeDefault. Source: <https://kubernetes.io/docs/tutorials/security/seccomp/> */
  readonly seccompProfile?: SeccompProfile;
}

/** A metric that each pod has, averaged over the pods. */
export interface PodsMetric {
  /** Name of the metric, as its adapter serves it. Length: 1 to 253 characters. Form: a name without spaces, slashes and percent signs. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly metricName: string;
  /** Labels by which the metric is selected. Size: at most 50 items. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly selector?: Readonly<Record<string, Eventual<string>>>;
  /** What each pod is meant to have, on average. Unit: the metric's own. Range: at least 0.001. Source: <https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/> */
  readonly averageValue: number;
  /** What the metric means, for the simulation. Default: not known, so that reliability cannot be simulated. */
  readonly signal?: MetricSignal;
}

/** Metrics of a predictive policy. In each list exactly one query returns data. An expression with SEARCH over the names of groups keeps its history when a group is replaced. */
export interface PredictiveCustomMetrics {
  /** The whole load, as a sum over the fleet. Size: 1 to 10 items. Unique by: id. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingCustomizedLoadMetric.html> */
  readonly load: readonly MetricQuery[];
  /** The average of one instance, which falls in proportion as capacity grows. Size: 1 to 10 items. Unique by: id. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingCustomizedScalingMetric.html> */
  readonly scaling: readonly MetricQuery[];
  /** The number of instances; needed where the history is that of several groups. Size: 1 to 10 items. Unique by: id. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingCustomizedCapacityMetric.html> */
  readonly capacity?: readonly MetricQuery[];
}

/** Scales out ahead of the load, by an hourly forecast for two days from up to 14 days of history. The service needs a day of history before the first forecast. Give exactly one of `pair`, `load` and `custom`. `load` needs `scaling`. `scaling` needs `load`. */
export interface PredictivePolicy {
  /** Name of the policy. Length: 1 to 255 characters. Default: forecast. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html> */
  readonly name?: string;
  /** Metric pair, from which load and scaling metric follow. With blue/green, and the pairs of CPU and network, the policy sums the metric over both groups, so that the history outlives each of them. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingMetricSpecification.html> */
  readonly pair?: PredictivePair;
  /** Metric of the whole load, which is forecast. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingMetricSpecification.html> */
  readonly load?: PredictiveLoadMetric;
  /** Metric of one instance, which target is of. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingMetricSpecification.html> */
  readonly scaling?: PredictiveScalingMetric;
  /** Metrics of your own, or expressions over metrics. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-customized-metric-specification.html> */
  readonly custom?: PredictiveCustomMetrics;
  /** Value of the scaling metric to plan for; a percentage for CPU, bytes for network, requests per minute for requests of a target group. Unit: the metric's own. Range: more than 0. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingMetricSpecification.html> */
  readonly target: number;
  /** Whether the forecast scales or is only shown, to compare it with what happens first. Default: ForecastAndScale. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-graphs.html> */
  readonly mode?: PredictiveMode;
  /** How long before the hour instances are started, which a start and its warm-up should fit in. Unit: seconds. Range: 0 to 3600. Default: 300. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html> */
  readonly schedulingBufferSeconds?: number;
  /** Lets a forecast above maxCapacity raise it, without limit and without lowering it again. Default: maxCapacity is kept (HonorMaxCapacity). Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html> */
  readonly increaseMaxCapacity?: IncreaseMaxCapacity;
  /** Whether the policy acts. Switched off it is kept, as while an incident is looked at. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enable-disable-scaling-policy.html> */
  readonly enabled?: boolean;
}

/** A ConfigMap with rules for prometheus-adapter (key config.yaml), for its chart's value rules.existing; the output adapterRules has them for an adapter that has rules already. */
export interface PrometheusAdapter {
  /** Name of the ConfigMap. Length: 1 to 253 characters. Form: lower-case letters, digits, inner dashes and dots. Default: resourceName with -adapter-rules. Source: <https://github.com/prometheus-community/helm-charts/tree/main/charts/prometheus-adapter> */
  readonly configMapName?: string;
  /** Namespace of the adapter, in which the ConfigMap is made. Length: 1 to 63 characters. Default: the service's own. Source: <https://github.com/prometheus-community/helm-charts/tree/main/charts/prometheus-adapter> */
  readonly namespace?: Eventual<string>;
  /** Label of the series with the pod's name. Length: 1 to 100 characters. Form: letters, digits and underscores. Default: pod. Source: <https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md> */
  readonly podLabel?: string;
  /** Label of the series with the namespace. Length: 1 to 100 characters. Form: letters, digits and underscores. Default: namespace. Source: <https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md> */
  readonly namespaceLabel?: string;
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

/** Asks all the time; a pod that fails gets no new requests, and is not restarted. */
export interface ReadinessProbe {
  /** Time between two questions. Unit: seconds. Range: 1 to 300. Default: 5. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly periodSeconds?: number;
  /** Longest time for an answer. Unit: seconds. Range: 1 to 300. Default: 5. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly timeoutSeconds?: number;
  /** Failures in a row after which the pod gets no requests. Unit: failures. Range: 1 to 100. Default: 2. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly failureThreshold?: number;
  /** Successes in a row after which it gets them again. Unit: successes. Range: 1 to 100. Default: 1. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly successThreshold?: number;
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
  /** What stands in for the forecast of predictive scaling (PredictiveFleet only). Default: SeasonalMean over 14 days. */
  readonly forecast?: ForecastAssumptions;
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

/** Most that the container may use; each at least what is requested. */
export interface ResourceLimits {
  /** CPU beyond which the container is throttled, which shows as latency. Length: at most 20 characters. Form: cores as 2 or 0.5, or thousandths as 500m. Default: none. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run> */
  readonly cpu?: string;
  /** Memory beyond which the container is killed. Length: at most 20 characters. Form: bytes, as 512Mi or 4Gi. Default: the requested memory. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#how-pods-with-resource-limits-are-run> */
  readonly memory?: string;
}

/** Target of a resource metric, averaged over the pods. Give exactly one of `averageUtilization` and `averageValue`. */
export interface ResourceTarget {
  /** Percentage of what the pods request; more than 100 where limits allow it. Unit: percent. Range: 1 to 10000. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details> */
  readonly averageUtilization?: number;
  /** Amount of each pod. Length: at most 20 characters. Form: a quantity, as 500m or 4Gi. Source: <https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/> */
  readonly averageValue?: string;
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

/** How a new version takes the place of the old one. Give at most one of `maxSurge` and `maxSurgePercent`. Give at most one of `maxUnavailable` and `maxUnavailablePercent`. */
export interface Rollout {
  /** Pods that may be there beyond the number of replicas. Where no accelerator is to spare, give 0 and maxUnavailable 1. Unit: pods. Range: 0 to 10000. Default: 1 with accelerators, else 25 percent. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-surge> */
  readonly maxSurge?: number;
  /** The same as a share of the replicas, rounded up. Unit: percent. Range: 0 to 100. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-surge> */
  readonly maxSurgePercent?: number;
  /** Pods that may be missing meanwhile. Unit: pods. Range: 0 to 10000. Default: 0, so that a new pod serves before an old one goes. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable> */
  readonly maxUnavailable?: number;
  /** The same as a share of the replicas, rounded down. Unit: percent. Range: 0 to 100. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable> */
  readonly maxUnavailablePercent?: number;
  /** Time for which a new pod must be ready before the rollout goes on. Unit: seconds. Range: 0 to 3600. Default: 5. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#min-ready-seconds> */
  readonly minReadySeconds?: number;
  /** Time without any progress after which a rollout counts as failed. Unit: seconds. Range: 60 to 86400. Default: 600, or 300 beyond what download, startup probe and minReadySeconds may take together if that is more. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds> */
  readonly progressDeadlineSeconds?: number;
  /** Old versions that are kept to roll back to. Unit: versions. Range: 0 to 1000. Default: 10. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#clean-up-policy> */
  readonly revisionHistoryLimit?: number;
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

/** How fast replicas are added and removed. */
export interface ScalingBehavior {
  /** How replicas are added. Default: no wait, and the larger of 100 percent and 4 pods every 15 seconds. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior> */
  readonly scaleUp?: ScalingRules;
  /** How replicas are removed. Default: a wait of 300 seconds, or of model.loadSeconds if that is more, and 50 percent every 60 seconds. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior> */
  readonly scaleDown?: ScalingRules;
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

/** The most that may change within a period. */
export interface ScalingPolicy {
  /** What value counts. */
  readonly type: PolicyType;
  /** The most that may change. Unit: pods or percent. Range: 1 to 100000. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-policies> */
  readonly value: number;
  /** Length of the period. Unit: seconds. Range: 1 to 1800. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-policies> */
  readonly periodSeconds: number;
}

/** The wait before a change, and its pace. What is left out keeps the default of its direction. */
export interface ScalingRules {
  /** Time over which the recommendations are looked back at: the lowest of them is taken on the way up, the highest on the way down. Unit: seconds. Range: 0 to 3600. Default: 0 up; down 300, or model.loadSeconds if that is more. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#stabilization-window> */
  readonly stabilizationWindowSeconds?: number;
  /** Which of the policies decides. Default: Max. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-policies> */
  readonly selectPolicy?: PolicySelection;
  /** The most that may change within a period. Size: 1 to 20 items. Default: up 100 percent and 4 pods every 15 seconds; down 50 percent every 60 seconds. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-policies> */
  readonly policies?: readonly ScalingPolicy[];
  /** Relative distance from the target within which nothing changes; Kubernetes 1.35 or later. Unit: ratio. Range: 0 to 1. Default: the cluster's own, 0.1. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#tolerance> */
  readonly tolerance?: number;
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

/** Which nodes the pods may run on, and before whom. */
export interface Scheduling {
  /** Labels that a node must have. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector> */
  readonly nodeSelector?: Readonly<Record<string, Eventual<string>>>;
  /** Taints of nodes that the pods tolerate, beside that of their accelerators. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/> */
  readonly tolerations?: readonly Toleration[];
  /** Whether pods with accelerators tolerate the taint NoSchedule whose key is accelerators.resourceName. Default: true. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#example-use-cases> */
  readonly tolerateAcceleratorTaint?: boolean;
  /** Priority class of the pods. Length: 1 to 253 characters. Default: the cluster's own. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/> */
  readonly priorityClassName?: Eventual<string>;
  /** Container runtime of the pods. Length: 1 to 253 characters. Default: the cluster's own. Source: <https://kubernetes.io/docs/concepts/containers/runtime-class/> */
  readonly runtimeClassName?: Eventual<string>;
}

/** A header whose value is a key of a Secret in the namespace. */
export interface SecretHeader {
  /** Name of the header. Length: 1 to 200 characters. Form: a header's name, as Authorization. Source: <https://www.rfc-editor.org/rfc/rfc9110#name-tokens> */
  readonly name: string;
  /** Name of the Secret. Length: 1 to 253 characters. Source: <https://kubernetes.io/docs/concepts/configuration/secret/> */
  readonly secretName: Eventual<string>;
  /** Key within the Secret. Length: 1 to 253 characters. Source: <https://kubernetes.io/docs/concepts/configuration/secret/> */
  readonly key: string;
}

/** An environment variable whose value is a key of a Secret. */
export interface SecretVariable {
  /** Name of the variable. Length: 1 to 253 characters. Form: letters, digits and underscores, not beginning with a digit. */
  readonly name: string;
  /** Name of the Secret. Length: 1 to 253 characters. */
  readonly secretName: Eventual<string>;
  /** Key of the Secret. Length: 1 to 253 characters. Form: letters, digits, dashes, dots and underscores. Source: <https://kubernetes.io/docs/concepts/configuration/secret/> */
  readonly key: string;
}

/** How long the model takes to load, and where it comes from if it is not in the server's image. Give at most one of `volume`, `download` and `image`. */
export interface ServedModel {
  /** Time from the start of the server's container until it can serve. The startup probe waits a multiple of it (health.startup), and replicas are removed no sooner than after as long. Unit: seconds. Range: 0 to 7200. Default: 30. Source: <https://kubernetes.io/docs/concepts/workloads/pods/probes/> */
  readonly loadSeconds?: number;
  /** Folder of the container in which a volume, a download or an image of the model is found. Length: 2 to 1024 characters. Form: an absolute path without colons. Default: /models. Source: <https://kubernetes.io/docs/concepts/storage/volumes/> */
  readonly mountPath?: string;
  /** A PersistentVolumeClaim that holds the model. */
  readonly volume?: ModelVolume;
  /** An init container that fetches the model into a volume of each pod. Source: <https://kubernetes.io/docs/concepts/workloads/pods/init-containers/> */
  readonly download?: ModelDownload;
  /** An OCI image or artifact that holds the model, mounted as a volume; on by default from Kubernetes 1.35. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/image-volumes/> */
  readonly image?: ModelImage;
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
  /** Time from the order of an instance until it serves. Default: preset SageMakerCpu; of a ModelService, the stages that it declares. */
  readonly startup?: Startup;
  /** Time for which an instance that was told to go is still paid for; it takes no new requests. Unit: seconds. Range: 0 to 3600. Default: 0. */
  readonly drainSeconds?: number;
  /** Price of one instance for an hour, from its order until it is gone; costs are in the same currency. Unit: currency per hour. Range: 0 to 1000000. Source: <https://aws.amazon.com/sagemaker/pricing/> */
  readonly pricePerInstanceHour?: number;
  /** What CpuUtilization or GpuUtilization shows while an instance serves all it can. Both are summed over cores or devices, so that four busy cores show 400. Unit: percent. Range: more than 0, at most 100000. Default: 100. Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html> */
  readonly utilizationPercentAtCapacity?: number;
  /** Price of an instance that waits in a warm pool - of its volumes where it is stopped, the full one where it runs. Unit: currency per hour. Range: 0 to 1000000. Default: pricePerInstanceHour where the pool is running, else 0. */
  readonly warmPoolPricePerInstanceHour?: number;
}

/** The identity of the pods, one that exists or one that is made. Give at most one of `name` and `annotations`. */
export interface ServiceAccountChoice {
  /** Name of a ServiceAccount that exists or is made elsewhere; none is made then. Length: 1 to 253 characters. Default: one of the service's own name is made. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/> */
  readonly name?: Eventual<string>;
  /** Annotations of the ServiceAccount that is made, as the role of a cloud. Size: at most 100 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/> */
  readonly annotations?: Readonly<Record<string, Eventual<string>>>;
  /** Whether pods get a token for the API server, which a model server seldom needs. Default: false. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting> */
  readonly automountToken?: boolean;
}

/** What the proxy beside each server requests. Without requests of all containers an autoscaler on CPU has nothing to measure against. */
export interface Sidecar {
  /** CPU that it requests. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: 100m. Source: <https://istio.io/latest/docs/reference/config/annotations/#SidecarProxyCPU> */
  readonly cpu?: string;
  /** Memory that it requests. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: 128Mi. Source: <https://istio.io/latest/docs/reference/config/annotations/#SidecarProxyMemory> */
  readonly memory?: string;
  /** Most CPU that it gets. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: the mesh's own. Source: <https://istio.io/latest/docs/reference/config/annotations/#SidecarProxyCPULimit> */
  readonly cpuLimit?: string;
  /** Memory above which it is killed. Unit: Kubernetes quantity. Length: 1 to 32 characters. Default: the mesh's own. Source: <https://istio.io/latest/docs/reference/config/annotations/#SidecarProxyMemoryLimit> */
  readonly memoryLimit?: string;
}

/** What the proxies of a service mesh do in front of the instances, as the simulation plays it. Give at least one of `retries`, `outlierDetection` and `canary`. `retryBudgetPercent` needs `retries`. `ejectsAtLeastOne` needs `outlierDetection`. */
export interface SimulatedMesh {
  /** What the proxies try again. A try that takes longer than perTrySeconds is given up by the proxy and goes on in the instance. ConnectFailure and Unavailable try again what a full queue refuses, Reset what takes too long, GatewayError both of them, and ServerError what a failing instance answers too. Default: none. */
  readonly retries?: MeshRetries;
  /** Most retries at any time, in proportion to the requests that arrive for the first time. Unit: percent. Range: more than 0, at most 1000. Default: no limit. Source: <https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/cluster/v3/circuit_breaker.proto> */
  readonly retryBudgetPercent?: number;
  /** When an instance gets no more traffic for a while. Default: none. */
  readonly outlierDetection?: OutlierDetection;
  /** Whether one instance is ejected even where maxEjectionPercent allows less than one, as App Mesh and Envoy before 1.28 do. Default: false. Source: <https://docs.aws.amazon.com/app-mesh/latest/APIReference/API_OutlierDetection.html> */
  readonly ejectsAtLeastOne?: boolean;
  /** Parts of every load that arrive here, one after the other; what a new version gets while its weight is raised. Size: 1 to 50 items. Default: all of it, all the time. */
  readonly canary?: readonly CanaryStep[];
}

/** Something that every request needs is slow, as a database or a feature store. Each request takes longer on the instance that works on it, so that an instance with as many places as before serves fewer. */
export interface SlowDependencyFault {
  /** When it begins, from the start of the load. Unit: seconds. Range: 0 to 2678400. */
  readonly startSeconds: number;
  /** How long it lasts. Unit: seconds. Range: more than 0, at most 2678400. */
  readonly durationSeconds: number;
  /** Time that each request takes in addition to serviceTimeSeconds. Unit: seconds. Range: more than 0, at most 3600. */
  readonly addedSeconds: number;
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
  /** The wait for a node, of instances beyond those for which there is room. Presets that include a node are for fleets in which every start waits for one. Default: there is always room. */
  readonly newNode?: NewNode;
  /** Median time of a start from the warm pool of a PredictiveFleet, until the instance serves. Unit: seconds. Range: 0 to 86400. Default: 60. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html> */
  readonly fromWarmPoolSeconds?: number;
}

/** Asks until the model is loaded; until then the other two probes are silent. It fails after safetyFactor x model.loadSeconds, at least 60 seconds, rounded up to whole periods. */
export interface StartupProbe {
  /** Time between two questions; a pod may serve up to this much later than it could. Unit: seconds. Range: 1 to 300. Default: 5. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly periodSeconds?: number;
  /** Longest time for an answer. Unit: seconds. Range: 1 to 300. Default: 5. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes> */
  readonly timeoutSeconds?: number;
  /** How many times model.loadSeconds a start may take before the container is restarted. Unit: ratio. Range: 1 to 20. Default: 2. */
  readonly safetyFactor?: number;
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

/** How a pod goes: it sleeps while load balancers and nodes forget it, is then told to stop, and is killed when its grace period is over - preStopSeconds + longestRequestSeconds + marginSeconds. */
export interface Termination {
  /** Sleep before the server is told to stop, in which requests that are still sent to it are served. It is the sleep action of Kubernetes (from 1.30), which needs no shell in the image; 0 leaves it out. Unit: seconds. Range: 0 to 3600. Default: 10. Source: <https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/> */
  readonly preStopSeconds?: number;
  /** Time for the server to end after its last request. Unit: seconds. Range: 0 to 3600. Default: 10. Source: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination> */
  readonly marginSeconds?: number;
}

/** A taint that the pods tolerate; with a value one that has this value, without one whatever it has. */
export interface Toleration {
  /** Key of the taint. Length: 1 to 317 characters. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/> */
  readonly key: string;
  /** Value of the taint. Length: at most 63 characters. Default: any. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/> */
  readonly value?: string;
  /** Effect of the taint. Default: any. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/> */
  readonly effect?: TaintEffect;
  /** Time for which it is tolerated; only with NoExecute. Unit: seconds. Range: 0 to 31536000. Default: without end. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-based-evictions> */
  readonly tolerationSeconds?: number;
}

/** A recorded load: the mean rate of each of many intervals of the same length. The simulation keeps every request when its steps have another length. */
export interface TraceLoad {
  /** Mean rates of the intervals, in their order. Each: 0 to 1000000000 requests per second. Size: 1 to 50000 items. */
  readonly rps: readonly number[];
  /** Length of each interval. Unit: seconds. Range: more than 0, at most 86400. */
  readonly stepSeconds: number;
}

/** What happens when the new instances are ready. */
export interface TrafficReady {
  /** How long a person has to move the traffic, before the deployment counts as stopped. Unit: minutes. Range: 1 to 2880. Source: <https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_DeploymentReadyOption.html> */
  readonly waitMinutes: number;
}

/** What sends requests to the fleet. */
export interface TrafficSource {
  /** Name of a classic load balancer, or ARN of a target group. Length: 1 to 2048 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html> */
  readonly identifier: Eventual<string>;
  /** What it is. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html> */
  readonly type: TrafficSourceType;
}

/** Fires while hosts of the first target group are unhealthy. */
export interface UnhealthyHostsAlarm {
  /** Unhealthy hosts from which it fires. Unit: instances. Range: 1 to 100000. Default: 1. Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html> */
  readonly hosts?: number;
  /** For how long they must have been. Unit: minutes. Range: 1 to 1440. Default: 3. Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html> */
  readonly minutes?: number;
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

/** What an update waits for. */
export interface WaitForCapacity {
  /** How long it waits for instances to be healthy; 0 does not wait. Unit: seconds. Range: 0 to 7200. Default: 600. */
  readonly timeoutSeconds?: number;
  /** Instances that must be healthy in every load balancer, on creation and on update. Unit: instances. Range: 0 to 100000. Default: minCapacity instances of the group, whatever the load balancer says. */
  readonly healthyTargets?: number;
  /** Whether it goes on waiting when an instance could not be started. Default: false. */
  readonly ignoreFailedActivities?: boolean;
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

/** A declared load, sent for real with k6: a ConfigMap with the script and a Kubernetes Job that runs it, or a TestRun of the k6 operator on many pods. The load is the one that reliability simulates; what clients saw goes to `mlscale compare-run`, which sets it beside the simulation and tells what an instance really serves. A run begins when the component is made, and anew whenever something of it changes; it costs what the load costs, and its target has to bear it. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/load-test. */
export interface LoadTestArgs {
  /** What the requests are sent to. */
  readonly target: LoadTestTarget;
  /** What every request carries. Default: nothing. */
  readonly body?: LoadTestBody;
  /** The load. Its faults are a matter of the simulation and are not played here. */
  readonly load: Load;
  /** How an instance is thought to serve; says how long a request may be open, and what a percentile of the latency may be beside the wait. */
  readonly service: Service;
  /** What must hold. Those that clients can see - the waits and maxDroppedFraction - become thresholds of the run, which fails when one is crossed. Default: nothing is limited but requests that k6 itself leaves out, to one in a thousand. */
  readonly objectives?: Objectives;
  /** The rates are multiplied by this. Unit: factor. Range: more than 0, at most 1000. Default: 1. */
  readonly scale?: number;
  /** The load passes so many times as fast, with the rates that it has. Scaling and starts take as long as they take, so that a fast load is a harder one. Unit: factor. Range: more than 0, at most 1000. Default: 1. */
  readonly speed?: number;
  /** Pods that send the load together, each its part. A pod bears about 2000 open requests. Unit: pods. Range: 1 to 500. Default: 1. Source: <https://k6.io/docs/using-k6/k6-options/reference/#execution-segment> */
  readonly parallelism?: number;
  /** Most requests that are open at a time, in all pods together. Unit: requests. Range: 1 to 1000000. Default: 2000 in each pod. */
  readonly mostUsers?: number;
  /** Length of the intervals that the results are told in. Unit: seconds. Range: 1 to 3600. Default: 2 seconds up to a run of 12 minutes, and longer for longer ones, at most 360 of them. */
  readonly intervalSeconds?: number;
  /** Whether a TestRun (k6.io/v1alpha1) of the k6 operator is made in the place of a Job; the operator must be installed, makes the pods begin together and has parts of its own. Default: false. Source: <https://grafana.com/docs/k6/latest/set-up/set-up-distributed-k6/> */
  readonly operator?: boolean;
  /** Image with k6. Length: 1 to 1024 characters. Default: grafana/k6:1.8.1. Source: <https://hub.docker.com/r/grafana/k6> */
  readonly image?: Eventual<string>;
  /** What the name (metadata.name) of the ConfigMap and of the Job or TestRun begins with; a digest of the run follows, so that a run that changes is another one. With operator at most 42 characters. Length: 1 to 50 characters. Form: lower-case letters, digits and inner dashes, beginning with a letter. Default: the component's name, in lower case, with a dash for whatever a name may not hold. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/> */
  readonly resourceName?: string;
  /** ServiceAccount of the pods, as one with EKS Pod Identity, from which the keys come that sign requests to SageMaker. Length: 1 to 253 characters. Default: the namespace's own, without a token. Source: <https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html> */
  readonly serviceAccountName?: Eventual<string>;
  /** What each pod requests. Default: 1 CPU, and memory for its users and their bodies. */
  readonly resources?: LoadTestResources;
  /** Time after which a Job that is done is deleted, and its log with it. A deployment that refreshes its state then makes it, and so runs it, again. Unit: seconds. Range: 0 to 31536000. Default: it stays until the next run. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/> */
  readonly ttlSecondsAfterFinished?: number;
  /** Whether a deployment waits until the run is over and fails when a threshold was crossed; the next one then fails too, until something of the run changes. Not with operator. Default: false. */
  readonly waitForCompletion?: boolean;
  /** Any text; another one makes the next deployment run the load again, though nothing else has changed. Length: 1 to 200 characters. */
  readonly runId?: string;
  /** Namespace of everything that is made; it may be made in the same program. Length: 1 to 63 characters. Form: lower-case letters, digits and inner dashes. Default: the Kubernetes provider's own namespace. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/> */
  readonly namespace?: Eventual<string>;
  /** Labels of everything that is made, pods included. Those of the selector cannot be given here. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly labels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of everything that is made, pods excluded. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly annotations?: Readonly<Record<string, Eventual<string>>>;
  /** Further labels of the pods. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly podLabels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of the pods, as those of a metrics scraper or a mesh. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly podAnnotations?: Readonly<Record<string, Eventual<string>>>;
  /** Names of Secrets with the credentials of the image's registry. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/> */
  readonly imagePullSecrets?: Eventual<string>[];
  /** Which nodes the pods may run on, and before whom. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/> */
  readonly scheduling?: Scheduling;
}

/** A model server in several versions behind one name, in a service mesh: for each version a Deployment, a Service, an autoscaler of its own, a PodDisruptionBudget and a ServiceAccount, as of a ModelService; in front of them the split of the traffic, timeouts, retries and outlier detection in the terms of the mesh - Gateway API, Istio, VPC Lattice or, for those who still have it, App Mesh, which AWS ended on 2026-09-30. What a mesh cannot do is refused, never left out in silence; and where the autoscaler follows a metric of your own, what makes that metric exist is made as well. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/mesh-istio, https://github.com/mlscale/pulumi-mlscale/tree/main/examples/mesh-gateway-api, https://github.com/mlscale/pulumi-mlscale/tree/main/examples/mesh-lattice and https://github.com/mlscale/pulumi-mlscale/tree/main/examples/mesh-app-mesh. */
export interface MeshModelServiceArgs {
  /** The mesh that carries the traffic; exactly one. */
  readonly mesh: Mesh;
  /** The versions of the model server, each with its own scaling. Size: 1 to 10 items. Unique by: name. */
  readonly versions: readonly MeshVersion[];
  /** Name (metadata.name) of the Service in front of all versions, and of the routes; with a dash and the version's name, that of what a version consists of. A change replaces everything. Length: 1 to 50 characters. Form: lower-case letters, digits and inner dashes, beginning with a letter. Default: the component's name, in lower case, with a dash for whatever a name may not hold. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/> */
  readonly resourceName?: string;
  /** Port of the Services. Unit: TCP port. Range: 1 to 65535. Default: 80. Source: <https://kubernetes.io/docs/concepts/services-networking/service/> */
  readonly servicePort?: number;
  /** Bounds, metrics and behaviour of each version's autoscaler. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly autoscaling: MeshAutoscaling;
  /** How long the mesh waits for an answer. Default: longestRequestSeconds for a request, where the mesh has such a timeout. */
  readonly timeouts?: MeshTimeouts;
  /** What the mesh tries again. Each retry is load: under an overload they multiply it, which reliability simulates. Default: none; the mesh's own where it has some and they cannot be switched off. */
  readonly retries?: MeshRetries;
  /** When an instance gets no more traffic for a while. Default: none. */
  readonly outlierDetection?: OutlierDetection;
  /** How much the mesh lets through to an instance, or to all of a version. Default: the mesh's own. */
  readonly connectionPool?: MeshConnectionPool;
  /** What the proxy beside each server requests (Istio, App Mesh). Default: 100m of CPU and 128Mi of memory. */
  readonly sidecar?: Sidecar;
  /** The weights of a version over time. What is sent are those of currentStep, in the place of the weights of the versions; the simulation plays all steps. Default: the weights of the versions, for good. */
  readonly canary?: CanaryProgression;
  /** Service, loads and objectives that the scaling must hold; every version is simulated in every preview with its share of each load - over all steps where there is a canary - and with the retries and the outlier detection. Default: nothing is simulated. */
  readonly reliability?: Reliability;
  /** Port on which the server listens. Unit: TCP port. Range: 1 to 65535. Default: 8080. Source: <https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerport-v1-core> */
  readonly port?: number;
  /** Namespace of everything that is made; it may be made in the same program. Length: 1 to 63 characters. Form: lower-case letters, digits and inner dashes. Default: the Kubernetes provider's own namespace. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/> */
  readonly namespace?: Eventual<string>;
  /** Labels of everything that is made, pods included. Those of the selector cannot be given here. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly labels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of everything that is made, pods excluded. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly annotations?: Readonly<Record<string, Eventual<string>>>;
  /** Further labels of the pods. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly podLabels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of the pods, as those of a metrics scraper or a mesh. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly podAnnotations?: Readonly<Record<string, Eventual<string>>>;
  /** Command of the container. Size: at most 1000 items. Default: the image's own entry point. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly command?: Eventual<string>[];
  /** Arguments of the command. Size: at most 1000 items. Default: the image's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly args?: Eventual<string>[];
  /** Environment variables by name, in the order of their names after those of secretEnv. Those that Kubernetes makes of other Services are left out. Size: at most 1000 items. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/> */
  readonly env?: Readonly<Record<string, Eventual<string>>>;
  /** Environment variables whose values are keys of Secrets. Size: at most 200 items. Unique by: name. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly secretEnv?: readonly SecretVariable[];
  /** Names of Secrets all of whose keys become environment variables. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly envFromSecrets?: Eventual<string>[];
  /** Names of ConfigMaps all of whose keys become environment variables. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/> */
  readonly envFromConfigMaps?: Eventual<string>[];
  /** Names of Secrets with the credentials of the image's registry. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/> */
  readonly imagePullSecrets?: Eventual<string>[];
  /** When the image is pulled. Default: IfNotPresent, and Always for the tag latest or none, as the API server decides. Source: <https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy> */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** What one replica requests, and its limits. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> */
  readonly resources: PodResources;
  /** How long the model takes to load, and where it comes from. Default: a model inside the image that loads within 30 seconds. */
  readonly model?: ServedModel;
  /** How the server's health is asked for, and how often. Default: a TCP connection to port. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> */
  readonly health?: Health;
  /** Time that the longest request takes. A pod that is told to go is given this long, after preStopSeconds, to finish what it has begun, and a route waits this long. Unit: seconds. Range: 1 to 86400. Default: 30. Source: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination> */
  readonly longestRequestSeconds?: number;
  /** How a pod goes. Default: 10 seconds of sleep, then longestRequestSeconds and 10 seconds more. Source: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination> */
  readonly termination?: Termination;
  /** What keeps the service up while nodes are drained, zones fail and versions change. Default: one pod at a time may be evicted, pods spread over zones and hosts, rollouts add before they remove. */
  readonly availability?: Availability;
  /** Security context of pod and container. Default: the restricted profile of the Pod Security Standards, with a root file system that is read-only. Source: <https://kubernetes.io/docs/concepts/security/pod-security-standards/> */
  readonly security?: PodSecurity;
  /** The identity of the pods. Default: a ServiceAccount of their own, without a mounted token. Source: <https://kubernetes.io/docs/concepts/security/service-accounts/> */
  readonly serviceAccount?: ServiceAccountChoice;
  /** Which nodes the pods may run on, and before whom. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/> */
  readonly scheduling?: Scheduling;
  /** Whether an update leaves the number of replicas alone, which the autoscaler moves. The first deployment begins with autoscaling.initialReplicas. Default: true. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling> */
  readonly ignoreScalingChanges?: boolean;
}

/** A model server on Kubernetes that scales: Deployment, Service, HorizontalPodAutoscaler (or KEDA ScaledObject), PodDisruptionBudget and ServiceAccount; an HTTPRoute and a VerticalPodAutoscaler in recommendation mode if wanted. Everything is checked before anything is registered, probes and grace periods are sized from the model's load time and the longest request, and the number of replicas is left to the autoscaler. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/kubernetes-model-service, and of a language model on GPUs that sleeps: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/kubernetes-llm. */
export interface ModelServiceArgs {
  /** Container image of the model server, best by its digest, so that every replica runs the same bytes. Length: 1 to 1024 characters. Source: <https://kubernetes.io/docs/concepts/containers/images/> */
  readonly image: Eventual<string>;
  /** Port on which the server listens. Unit: TCP port. Range: 1 to 65535. Default: 8080. Source: <https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerport-v1-core> */
  readonly port?: number;
  /** Namespace of everything that is made; it may be made in the same program. Length: 1 to 63 characters. Form: lower-case letters, digits and inner dashes. Default: the Kubernetes provider's own namespace. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/> */
  readonly namespace?: Eventual<string>;
  /** Name (metadata.name) of the Deployment, the Service, the autoscaler and all else that is made, and value of the selector's labels. A change replaces everything. Length: 1 to 63 characters. Form: lower-case letters, digits and inner dashes, beginning with a letter. Default: the component's name, in lower case, with a dash for whatever a name may not hold. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/> */
  readonly resourceName?: string;
  /** Labels of everything that is made, pods included. Those of the selector cannot be given here. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly labels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of everything that is made, pods excluded. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly annotations?: Readonly<Record<string, Eventual<string>>>;
  /** Labels that select the pods, as those of a Deployment that is adopted; they cannot be changed later. The pods get them. Size: 1 to 20 items. Default: app.kubernetes.io/name and app.kubernetes.io/instance, both with resourceName. Source: <https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector> */
  readonly selector?: Readonly<Record<string, string>>;
  /** Further labels of the pods. Size: at most 50 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/> */
  readonly podLabels?: Readonly<Record<string, Eventual<string>>>;
  /** Annotations of the pods, as those of a metrics scraper or a mesh. Size: at most 100 items. Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/> */
  readonly podAnnotations?: Readonly<Record<string, Eventual<string>>>;
  /** Command of the container. Size: at most 1000 items. Default: the image's own entry point. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly command?: Eventual<string>[];
  /** Arguments of the command. Size: at most 1000 items. Default: the image's own. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/> */
  readonly args?: Eventual<string>[];
  /** Environment variables by name, in the order of their names after those of secretEnv. Those that Kubernetes makes of other Services are left out. Size: at most 1000 items. Source: <https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/> */
  readonly env?: Readonly<Record<string, Eventual<string>>>;
  /** Environment variables whose values are keys of Secrets. Size: at most 200 items. Unique by: name. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly secretEnv?: readonly SecretVariable[];
  /** Names of Secrets all of whose keys become environment variables. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/> */
  readonly envFromSecrets?: Eventual<string>[];
  /** Names of ConfigMaps all of whose keys become environment variables. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/> */
  readonly envFromConfigMaps?: Eventual<string>[];
  /** Names of Secrets with the credentials of the image's registry. Size: at most 50 items. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/> */
  readonly imagePullSecrets?: Eventual<string>[];
  /** When the image is pulled. Default: IfNotPresent, and Always for the tag latest or none, as the API server decides. Source: <https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy> */
  readonly imagePullPolicy?: ImagePullPolicy;
  /** What one replica requests, and its limits. Source: <https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/> */
  readonly resources: PodResources;
  /** How long the model takes to load, and where it comes from. Default: a model inside the image that loads within 30 seconds. */
  readonly model?: ServedModel;
  /** How the server's health is asked for, and how often. Default: a TCP connection to port. Source: <https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/> */
  readonly health?: Health;
  /** Time that the longest request takes. A pod that is told to go is given this long, after preStopSeconds, to finish what it has begun, and a route waits this long. Unit: seconds. Range: 1 to 86400. Default: 30. Source: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination> */
  readonly longestRequestSeconds?: number;
  /** How a pod goes. Default: 10 seconds of sleep, then longestRequestSeconds and 10 seconds more. Source: <https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination> */
  readonly termination?: Termination;
  /** Bounds, metrics and behaviour of the autoscaler. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/> */
  readonly autoscaling: Autoscaling;
  /** The Service in front of the pods. Default: type LoadBalancer, port 80. Source: <https://kubernetes.io/docs/concepts/services-networking/service/> */
  readonly service?: NetworkService;
  /** What keeps the service up while nodes are drained, zones fail and versions change. Default: one pod at a time may be evicted, pods spread over zones and hosts, rollouts add before they remove. */
  readonly availability?: Availability;
  /** Security context of pod and container. Default: the restricted profile of the Pod Security Standards, with a root file system that is read-only. Source: <https://kubernetes.io/docs/concepts/security/pod-security-standards/> */
  readonly security?: PodSecurity;
  /** The identity of the pods. Default: a ServiceAccount of their own, without a mounted token. Source: <https://kubernetes.io/docs/concepts/security/service-accounts/> */
  readonly serviceAccount?: ServiceAccountChoice;
  /** Which nodes the pods may run on, and before whom. Source: <https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/> */
  readonly scheduling?: Scheduling;
  /** Makes a Gateway API HTTPRoute to the Service. Default: none. Source: <https://gateway-api.sigs.k8s.io/api-types/httproute/> */
  readonly route?: GatewayRoute;
  /** Whether a VerticalPodAutoscaler with updateMode Off is made, which recommends requests and changes none. Its custom resource definition must be installed. Default: false. Source: <https://github.com/kubernetes/autoscaler/tree/master/vertical-pod-autoscaler> */
  readonly verticalPodAutoscaler?: boolean;
  /** Service, loads and objectives that the scaling must hold; simulated in every preview. A startup that is left out is made of the stages that are declared: model.download.seconds, model.loadSeconds and half a period of the startup probe, after 5 seconds for the container, and, where there are accelerators, a node of 60 and an image of 120 seconds. Default: nothing is simulated. */
  readonly reliability?: Reliability;
  /** Whether a Deployment that exists already is taken over: its number of replicas is not sent at all, so that it stays, and conflicts about all other fields are won. Its selector cannot be changed, so give it. The Kubernetes provider takes over only with its option upsertExistingObjects; other objects that exist already are not forced. Default: false. Source: <https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/managing-resources-with-server-side-apply/> */
  readonly adopt?: boolean;
  /** Whether an update leaves the number of replicas alone, which the autoscaler moves. The first deployment begins with autoscaling.initialReplicas. Default: true. Source: <https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling> */
  readonly ignoreScalingChanges?: boolean;
}

/** A fleet of EC2 instances that serves a model: launch template (made or given), Auto Scaling group, predictive policy with its reactive partner, warm pool, instance refresh, schedules and alarms, and the CodeDeploy application and deployment group that roll new versions out. Everything is checked and simulated before anything is registered. Examples in TypeScript, Python and Go: https://github.com/mlscale/pulumi-mlscale/tree/main/examples/ec2-fleet. Give exactly one of `launch` and `launchTemplate`. Give at most one of `scalingPlan` and `stepScaling`. Give at most one of `scalingPlan` and `schedules`. `scalingPlan` needs `targetTracking`. */
export interface PredictiveFleetArgs {
  /** Name of the Auto Scaling group. A fixed name cannot be replaced without a gap; leave it out unless something outside refers to it. With blue/green -blue and -green are put behind it. Length: 1 to 249 characters. Form: no colons and no control characters, at most 249. Default: the component's name with a random suffix. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html> */
  readonly groupName?: string;
  /** Bounds of the group, and what they count. */
  readonly capacity: FleetCapacity;
  /** What instances are started with; a launch template is made of it. */
  readonly launch?: FleetLaunch;
  /** A launch template that exists, for options that launch does not have. */
  readonly launchTemplate?: GivenLaunchTemplate;
  /** Several instance types, and spot beside on-demand instances. Default: on-demand instances of the launch template's type. */
  readonly instances?: MixedInstances;
  /** Subnets, in at least two availability zones. Size: 1 to 100 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-in-vpc.html> */
  readonly subnetIds: Eventual<Eventual<string>[]>;
  /** Target groups of load balancers that send the fleet its requests. Their health checks then count for instances. Size: at most 50 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html> */
  readonly targetGroupArns?: Eventual<Eventual<string>[]>;
  /** ARN of the Application Load Balancer that forwards to the first target group; the metrics of its requests and hosts need it. Taken from the listener (listener.loadBalancerArn), it also makes the policies wait until the target group is attached, without which the service refuses them. Length: at most 2048 characters. Form: the ARN of an Application Load Balancer. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredefinedMetricSpecification.html> */
  readonly loadBalancerArn?: Eventual<string>;
  /** Other sources of requests, as classic load balancers and target groups of VPC Lattice. Size: at most 50 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TrafficSourceIdentifier.html> */
  readonly trafficSources?: readonly TrafficSource[];
  /** What makes an instance count as unhealthy, and when that begins. Default: that of the load balancer where there is one, after the time that a start takes. */
  readonly healthCheck?: FleetHealthCheck;
  /** Time from the start of an instance until its metrics count. Policies and instance refresh take it where they declare none of their own. The service takes 0, too, which the AWS provider does not send when it makes a group. Unit: seconds. Range: 1 to 3600. Default: 300. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-default-instance-warmup.html> */
  readonly defaultWarmupSeconds?: number;
  /** Capacity ahead of the load, by a forecast from its history. It never scales in and cannot know what never happened before, so that a reactive policy must stand beside it. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html> */
  readonly predictive?: PredictivePolicy;
  /** Policies that keep a metric near a target. With several, the one that asks for most capacity wins, and capacity falls only when all agree. Size: at most 50 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html> */
  readonly targetTracking?: readonly FleetTargetTracking[];
  /** Policies that add or remove capacity in steps when their own alarm fires; the alarm is made too. Size: at most 50 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html> */
  readonly stepScaling?: readonly FleetStepScaling[];
  /** Actions that move the bounds, or the desired capacity, at given times. Size: at most 125 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html> */
  readonly schedules?: readonly FleetSchedule[];
  /** Instances that are started beforehand and wait, so that a scale-out takes a fraction of a start. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html> */
  readonly warmPool?: FleetWarmPool;
  /** How instances are replaced when the launch template changes. Default: running instances keep the launch template that they were started with. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html> */
  readonly instanceRefresh?: FleetInstanceRefresh;
  /** How many instances are kept in service while some are replaced, whatever the cause. Default: a new instance serves before an old one goes (100 and 110 percent). Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html> */
  readonly maintenance?: MaintenancePolicy;
  /** Stops on the way of an instance into or out of the group; they are there before the first instance is. Size: at most 50 items. Unique by: name. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html> */
  readonly lifecycleHooks?: readonly FleetLifecycleHook[];
  /** How CodeDeploy brings new versions of the model server to the fleet, and what rolls them back. Default: no CodeDeploy application is made. Source: <https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling.html> */
  readonly rollout?: FleetRollout;
  /** Alarms for people; alarms of step policies are made by themselves. */
  readonly alarms?: FleetAlarms;
  /** Legacy. Puts predictive and targetTracking into a scaling plan of AWS Auto Scaling, the older product, in the place of policies. Deleted and removed, the same declaration makes policies: that is the migration. Default: policies of the group, as AWS recommends. Source: <https://docs.aws.amazon.com/autoscaling/plans/userguide/migrate-scaling-plan.html> */
  readonly scalingPlan?: LegacyScalingPlan;
  /** Events of the group for a topic. */
  readonly notifications?: FleetNotifications;
  /** Age at which an instance is replaced. Unit: seconds. Range: 86400 to 31536000. Default: no limit. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html> */
  readonly maxInstanceLifetimeSeconds?: number;
  /** Which instance goes first, in this order of rules, when the group shrinks. Size: at most 10 items. Default: the service's own - the zone with most instances, then the oldest launch template. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html> */
  readonly terminationPolicies?: readonly TerminationPolicy[];
  /** Whether zones are kept even at the price of launches that fail. Default: BalancedBestEffort. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-availability-zone-balanced.html> */
  readonly zoneDistribution?: ZoneDistribution;
  /** Whether new instances are protected from scale-in; an application must then release them itself. Default: false. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-protection.html> */
  readonly scaleInProtection?: boolean;
  /** Processes that stand still until they are taken off this list. While Launch, Terminate or AlarmNotification stand still the group does not scale. Size: at most 9 items. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html> */
  readonly suspendedProcesses?: readonly GroupProcess[];
  /** Whether the group publishes its sizes every minute, free of charge; alarms and forecasts need them. Default: true. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html> */
  readonly groupMetrics?: boolean;
  /** Placement group into which instances are started. Length: at most 255 characters. Source: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html> */
  readonly placementGroupName?: Eventual<string>;
  /** Service-linked role of the group, where it is not the account's own; it must exist when keys encrypt volumes. Length: 1 to 1600 characters. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html> */
  readonly serviceLinkedRoleArn?: Eventual<string>;
  /** What a deployment of the stack waits for before it counts as done. */
  readonly waitForCapacity?: WaitForCapacity;
  /** Whether the group is deleted without waiting for its instances, and for those of the warm pool, to end. Default: false. Source: <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html> */
  readonly forceDelete?: boolean;
  /** Service, loads and objectives that the scaling must hold, forecasts and deployments included; simulated in every preview. Default: nothing is simulated. */
  readonly reliability?: Reliability;
  /** Tags of all resources that take tags, of instances and their volumes too. Source: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html> */
  readonly tags?: Readonly<Record<string, Eventual<string>>>;
  /** Whether an update leaves alone the desired capacity that policies move, the bounds where schedules or the forecast move them and, with blue/green, the list of groups in the deployment group, which CodeDeploy changes after a deployment. While it does, an edit of bounds that something moves takes effect only through it; set it to false for the update that edits them. With blue/green bounds are sent in every update, since a turn of liveColor moves them. Default: true. */
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
  /** What a service mesh in front does - retries, outlier detection, the weights of a canary. Default: no mesh. */
  readonly mesh?: SimulatedMesh;
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
