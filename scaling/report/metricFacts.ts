import { Metric, Statistic } from "../control/metric";
import { MetricSource, ScalerSpec } from "../control/spec";
import { MetricFacts } from "./report";

/** A metric in words, and the unit of one sample. */
interface Words {
  readonly title: string;
  readonly unit: string;
}

const words: Readonly<Record<Metric, Words>> = {
  requestsPerInstance: { title: "requests per instance", unit: "requests" },
  requests: { title: "requests", unit: "requests" },
  concurrencyPerInstance: { title: "concurrent requests per instance", unit: "requests" },
  concurrency: { title: "concurrent requests", unit: "requests" },
  backlogPerInstance: { title: "backlog per instance", unit: "requests" },
  backlog: { title: "backlog", unit: "requests" },
  utilization: { title: "utilization", unit: "share" },
  latency: { title: "latency", unit: "seconds" },
  backlogWithoutCapacity: { title: "backlog without capacity", unit: "" },
  requestsWithoutCapacity: { title: "requests without capacity", unit: "requests" },
};

/** The metric that scaling follows first, as people know it; undefined where it follows none. */
export function metricFacts(scaler: ScalerSpec): MetricFacts | undefined {
  switch (scaler.kind) {
    case "fixed":
      return undefined;
    case "ApplicationAutoScaling":
    case "Ec2AutoScaling":
      return trackedFacts(scaler);
    case "HorizontalPodAutoscaler":
      return scaler.metrics[0] && namedFacts(scaler.metrics[0]);
    case "Keda":
      return scaler.triggers[0] && namedFacts(scaler.triggers[0]);
  }
}

type AlarmedSpec = Extract<ScalerSpec, { readonly stepScaling: unknown }>;

function trackedFacts({ targetTracking, stepScaling }: AlarmedSpec): MetricFacts | undefined {
  const tracking = targetTracking[0];
  if (tracking !== undefined) {
    const { source, targetValue, alarm } = tracking;
    return {
      ...titled(source, alarm.periodSeconds),
      target: targetValue,
      upperThreshold: targetValue,
      lowerThreshold: targetValue * alarm.scaleInThresholdFraction,
    };
  }
  const step = stepScaling[0];
  if (step === undefined) return undefined;
  const { source, periodSeconds, threshold, comparison } = step.alarm;
  const isUpper = comparison.startsWith("Greater");
  return {
    ...titled(source, periodSeconds),
    ...(isUpper ? { upperThreshold: threshold } : { lowerThreshold: threshold }),
  };
}

/** Metrics of Kubernetes go by the names that their manifests give them. */
function namedFacts(metric: {
  readonly name: string;
  readonly source: MetricSource;
  readonly targetValue: number;
}): MetricFacts {
  const { name, source, targetValue } = metric;
  return { title: name, unit: unitOf(source), target: targetValue };
}

function titled(source: MetricSource, periodSeconds: number): Pick<MetricFacts, "title" | "unit"> {
  const { name, metric, statistic } = source;
  return {
    title: `${name ?? words[metric].title}${extreme(statistic)}`,
    unit: statistic === "Sum" ? per(periodSeconds) : unitOf(source),
  };
}

/** Sums of counts and averages of levels go without saying. */
function extreme(statistic: Statistic): string {
  if (statistic === "Maximum") return ", maximum";
  return statistic === "Minimum" ? ", minimum" : "";
}

function per(seconds: number): string {
  return seconds === 60 ? "per minute" : `per ${seconds} s`;
}

function unitOf({ metric, factor }: MetricSource): string {
  const { unit } = words[metric];
  if (unit === "share") return factor === 1 ? unit : "%";
  if (unit !== "seconds" || factor === 1) return unit;
  return factor === 1e3 ? "ms" : factor === 1e6 ? "µs" : "";
}
