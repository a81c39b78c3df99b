import { Metric, Statistic } from "../../control/metric";
import { MetricSource } from "../../control/spec";

/** What the figures of a metric mean in terms of the simulated service. */
interface Meaning {
  readonly metric: Metric;
  readonly factor?: number;
  /** Of the predefined metric types. */
  readonly statistic: Statistic;
  /** In percent of a full instance, as the service's utilizationPercentAtCapacity says. */
  readonly utilization?: true;
}

const requests: Meaning = { metric: "requests", statistic: "Sum" };
const perInstance: Meaning = { metric: "requestsPerInstance", statistic: "Sum" };
const concurrency: Meaning = { metric: "concurrencyPerInstance", statistic: "Average" };
const share: Meaning = { metric: "utilization", statistic: "Average" };
const percent: Meaning = { ...share, utilization: true };
const latency: Meaning = { metric: "latency", statistic: "Average" };

/** CloudWatch metrics by name. */
const published: Readonly<Record<string, Meaning>> = {
  InvocationsPerInstance: perInstance,
  InvocationsPerCopy: perInstance,
  Invocations: requests,
  ConcurrentRequestsPerModel: concurrency,
  ConcurrentRequestsPerCopy: concurrency,
  ProvisionedConcurrencyUtilization: share,
  ApproximateBacklogSizePerInstance: { metric: "backlogPerInstance", statistic: "Average" },
  ApproximateBacklogSize: { metric: "backlog", statistic: "Average" },
  HasBacklogWithoutCapacity: { metric: "backlogWithoutCapacity", statistic: "Average" },
  NoCapacityInvocationFailures: { metric: "requestsWithoutCapacity", statistic: "Sum" },
  CPUUtilization: percent,
  GPUUtilization: percent,
  RequestCountPerTarget: perInstance,
  RequestCount: requests,
  /** In microseconds, the queue of the container included. */
  ModelLatency: { ...latency, factor: 1e6 },
  TargetResponseTime: latency,
};

/** The metric behind each predefined type of Application Auto Scaling, and of EC2 Auto Scaling. */
const predefined: Readonly<Record<string, string>> = {
  SageMakerVariantInvocationsPerInstance: "InvocationsPerInstance",
  SageMakerVariantConcurrentRequestsPerModelHighResolution: "ConcurrentRequestsPerModel",
  SageMakerVariantProvisionedConcurrencyUtilization: "ProvisionedConcurrencyUtilization",
  SageMakerInferenceComponentInvocationsPerCopy: "InvocationsPerCopy",
  SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: "ConcurrentRequestsPerCopy",
  ECSServiceAverageCPUUtilization: "CPUUtilization",
  ALBRequestCountPerTarget: "RequestCountPerTarget",
  LambdaProvisionedConcurrencyUtilization: "ProvisionedConcurrencyUtilization",
  ASGAverageCPUUtilization: "CPUUtilization",
  ASGAverageCPUUtilizationHighResolution: "CPUUtilization",
};

export function predefinedSource(
  type: string,
  utilizationPercentAtCapacity: number,
): MetricSource | undefined {
  const name = Object.hasOwn(predefined, type) ? predefined[type]! : undefined;
  if (name === undefined) return undefined;
  return sourceOf(name, published[name]!, utilizationPercentAtCapacity);
}

/** Undefined for metrics, and statistics of metrics, that do not follow from the load. */
export function publishedSource(
  name: string,
  statistic: string,
  utilizationPercentAtCapacity: number,
): MetricSource | undefined {
  if (!Object.hasOwn(published, name)) return undefined;
  const meaning = published[name]!;
  if (!isStatistic(statistic) || !isSimulated(meaning.metric, statistic)) return undefined;
  return { ...sourceOf(name, meaning, utilizationPercentAtCapacity), statistic };
}

function sourceOf(name: string, meaning: Meaning, full: number): MetricSource {
  const { metric, statistic, factor = 1, utilization } = meaning;
  return { name, metric, statistic, factor: utilization ? full : factor };
}

/**
 * A share of each request (InvocationsPerInstance) says something in sum only; the sum of a level
 * depends on how often it is published.
 */
function isSimulated(metric: Metric, statistic: Statistic): boolean {
  if (metric === "requests" || metric === "requestsWithoutCapacity") return true;
  return (metric === "requestsPerInstance") === (statistic === "Sum");
}

function isStatistic(text: string): text is Statistic {
  return ["Sum", "Average", "Minimum", "Maximum"].includes(text);
}
