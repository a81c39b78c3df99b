import { AlarmMetric, ScalingMetric, Statistic } from "../contract/generated/types";

/** What is scaled, which decides the metrics that exist for it. */
export type ScaledKind = "instances" | "asyncInstances" | "concurrency" | "copies" | "other";

/** A metric by its CloudWatch name, and which of the dimensions of the scaled thing it has. */
export interface MetricName {
  readonly namespace: string;
  readonly metricName: string;
  readonly statistic: Statistic;
  readonly endpointOnly?: true;
}

interface TrackedMetric {
  readonly fits: readonly ScaledKind[];
  readonly predefined?: string;
  readonly custom?: MetricName;
}

const service = "AWS/SageMaker";
const hosts = "/aws/sagemaker/Endpoints";

function onHosts(metricName: string): TrackedMetric {
  const custom = { namespace: hosts, metricName, statistic: "Average" } as const;
  return { fits: ["instances", "asyncInstances"], custom };
}

/** Source: the developer guide's pages on scaling endpoints, components and asynchronous endpoints. */
export const trackedMetrics: Readonly<Record<ScalingMetric, TrackedMetric>> = {
  InvocationsPerInstance: {
    fits: ["instances"],
    predefined: "SageMakerVariantInvocationsPerInstance",
  },
  ConcurrentRequestsPerModel: {
    fits: ["instances"],
    predefined: "SageMakerVariantConcurrentRequestsPerModelHighResolution",
  },
  ProvisionedConcurrencyUtilization: {
    fits: ["concurrency"],
    predefined: "SageMakerVariantProvisionedConcurrencyUtilization",
  },
  InvocationsPerCopy: {
    fits: ["copies"],
    predefined: "SageMakerInferenceComponentInvocationsPerCopy",
  },
  ConcurrentRequestsPerCopy: {
    fits: ["copies"],
    predefined: "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
  },
  BacklogSizePerInstance: {
    fits: ["asyncInstances"],
    custom: {
      namespace: service,
      metricName: "ApproximateBacklogSizePerInstance",
      statistic: "Average",
      endpointOnly: true,
    },
  },
  CpuUtilization: onHosts("CPUUtilization"),
  MemoryUtilization: onHosts("MemoryUtilization"),
  GpuUtilization: onHosts("GPUUtilization"),
  GpuMemoryUtilization: onHosts("GPUMemoryUtilization"),
};

const counts: ReadonlySet<AlarmMetric> = new Set([
  "Invocations",
  "InvocationsPerInstance",
  "Invocation4XXErrors",
  "Invocation5XXErrors",
]);

const peaks: ReadonlySet<AlarmMetric> = new Set(["NoCapacityInvocationFailures"]);

const ofHosts: ReadonlySet<AlarmMetric> = new Set([
  "CPUUtilization",
  "MemoryUtilization",
  "GPUUtilization",
  "GPUMemoryUtilization",
  "DiskUtilization",
]);

const ofEndpoint: ReadonlySet<AlarmMetric> = new Set([
  "ApproximateBacklogSize",
  "ApproximateBacklogSizePerInstance",
  "HasBacklogWithoutCapacity",
]);

export function alarmMetric(metric: AlarmMetric): MetricName {
  return {
    namespace: ofHosts.has(metric) ? hosts : service,
    metricName: metric,
    statistic: counts.has(metric) ? "Sum" : peaks.has(metric) ? "Maximum" : "Average",
    ...(ofEndpoint.has(metric) ? { endpointOnly: true } : {}),
  };
}
