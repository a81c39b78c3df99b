import { Metric, Statistic } from "../../control/metric";
import { MetricSource } from "../../control/spec";

/** What the figures of a metric mean in terms of the simulated service. */
interface Meaning {
  readonly metric: Metric;
  readonly factor?: number;
  readonly statistic: Statistic;
  /** In percent of a full instance, as the service's utilizationPercentAtCapacity says. */
  readonly utilization?: true;
}

const share: Meaning = { metric: "utilization", statistic: "Average" };
const percent: Meaning = { ...share, utilization: true };
const perInstance: Meaning = { metric: "requestsPerInstance", statistic: "Sum" };
const concurrency: Meaning = { metric: "concurrencyPerInstance", statistic: "Average" };

/** Predefined metrics of Application Auto Scaling. */
const predefined: Readonly<Record<string, Meaning>> = {
  SageMakerVariantInvocationsPerInstance: perInstance,
  SageMakerVariantConcurrentRequestsPerModelHighResolution: concurrency,
  SageMakerVariantProvisionedConcurrencyUtilization: share,
  SageMakerInferenceComponentInvocationsPerCopy: perInstance,
  SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: concurrency,
  ECSServiceAverageCPUUtilization: percent,
  ALBRequestCountPerTarget: perInstance,
  LambdaProvisionedConcurrencyUtilization: share,
};

/** CloudWatch metrics by name; the statistic is the one that a declaration gives, else this. */
const published: Readonly<Record<string, Meaning>> = {
  InvocationsPerInstance: perInstance,
  InvocationsPerCopy: perInstance,
  Invocations: { metric: "requests", statistic: "Sum" },
  ConcurrentRequestsPerModel: concurrency,
  ConcurrentRequestsPerCopy: concurrency,
  ApproximateBacklogSizePerInstance: { metric: "backlogPerInstance", statistic: "Average" },
  ApproximateBacklogSize: { metric: "backlog", statistic: "Average" },
  HasBacklogWithoutCapacity: { metric: "backlogWithoutCapacity", statistic: "Average" },
  NoCapacityInvocationFailures: { metric: "requestsWithoutCapacity", statistic: "Sum" },
  CPUUtilization: percent,
  GPUUtilization: percent,
  RequestCountPerTarget: perInstance,
  RequestCount: { metric: "requests", statistic: "Sum" },
  /** In microseconds, the queue of the container included. */
  ModelLatency: { metric: "latency", factor: 1e6, statistic: "Average" },
  TargetResponseTime: { metric: "latency", statistic: "Average" },
};

export function predefinedSource(
  type: string,
  utilizationPercentAtCapacity: number,
): MetricSource | undefined {
  return Object.hasOwn(predefined, type)
    ? sourceOf(predefined[type]!, utilizationPercentAtCapacity)
    : undefined;
}

export function publishedSource(
  metricName: string,
  statistic: string | undefined,
  utilizationPercentAtCapacity: number,
): MetricSource | undefined {
  if (!Object.hasOwn(published, metricName)) return undefined;
  const source = sourceOf(published[metricName]!, utilizationPercentAtCapacity);
  if (statistic === undefined) return source;
  return isStatistic(statistic) ? { ...source, statistic } : undefined;
}

function sourceOf({ metric, factor, statistic, utilization }: Meaning, full: number): MetricSource {
  return { metric, statistic, factor: utilization ? full : (factor ?? 1) };
}

function isStatistic(text: string): text is Statistic {
  return ["Sum", "Average", "Minimum", "Maximum"].includes(text);
}
