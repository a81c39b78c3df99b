import { matchesGlob } from "../../check/glob";
import type { Knobs, RuleSettings, Source } from "../../check/rule";
import { Field, isAbsent, isKnown, known, knownTo, notKnown } from "../../model/field";
import { HorizontalScaler, HpaMetric, KedaTrigger } from "../../model/kubernetes";
import { textOf } from "./_hpaSignals";

/** Names that tell how long requests take, where an organization has no others. */
const latencyPatterns = [
  "*latency*",
  "*duration*",
  "*response*time*",
  "*request_time*",
  "*requesttime*",
  "*rq_time*",
  "*time_to_first_token*",
  "*ttft*",
  "*percentile*",
  "*quantile*",
  "*_p50",
  "*_p90*",
  "*_p95*",
  "*_p99*",
] as const;

export const latencyKnobs: Knobs = {
  patterns: {
    type: "array",
    items: { type: "string" },
    default: latencyPatterns,
    description:
      "Globs over the names, in small letters, of series that tell how long requests take.",
  },
};

export const latencySources = {
  eks: {
    title: "Amazon EKS: queue depth as the demand signal, p95 latency as a guardrail",
    url: "https://docs.aws.amazon.com/eks/latest/userguide/ml-inference-autoscaling-hpa-keda.html",
  },
  algorithm: {
    title: "Horizontal Pod Autoscaling: algorithm details",
    url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#algorithm-details",
  },
  quantiles: {
    title: "Prometheus: quantiles cannot be averaged",
    url: "https://prometheus.io/docs/practices/histograms/#quantiles",
  },
  kedaMetricTypes: {
    title: "KEDA: metricType of a trigger",
    url: "https://keda.sh/docs/latest/reference/scaledobject-spec/#triggers",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** A metric or trigger that surely tells how long requests take. */
export interface LatencySignal {
  /** Pods, Object or External. */
  readonly metricType: string;
  /** Utilization, AverageValue or Value. */
  readonly targetType: Field<string>;
  /** How the type of the target is told where nobody wrote it down. */
  readonly assumed: string | undefined;
}

/** What a scaler scales by, as far as latency goes; undefined for each that is, or may be, another signal. */
export function latencySignalsOf(
  scaler: HorizontalScaler,
  settings: RuleSettings,
): Field<readonly (LatencySignal | undefined)[]> {
  const patterns = settings.list("patterns");
  if (scaler.kind === "horizontalPodAutoscaler") {
    const { metrics } = scaler;
    if (!isKnown(metrics)) return metrics;
    const signals = metrics.value.map((metric) => ofMetric(metric, patterns));
    return known(signals, metrics.path);
  }
  const { triggers, scalingModifiers } = scaler;
  // A formula makes one metric of all triggers, which none of them says anything of.
  if (!isAbsent(scalingModifiers.presence)) return notKnown(triggers.path);
  if (!isKnown(triggers)) return triggers;
  const measuring = triggers.value.filter(({ type }) => !knownTo(type, (name) => name === "cron"));
  const signals = measuring.map((trigger) => ofTrigger(trigger, patterns));
  return known(signals, triggers.path);
}

const requestMetrics = ["Pods", "Object", "External"];

function ofMetric(
  { type, name, target }: HpaMetric,
  patterns: readonly string[],
): LatencySignal | undefined {
  if (!isKnown(type) || !requestMetrics.includes(type.value)) return undefined;
  if (!knownTo(name, (text) => isLatencyName(text, patterns))) return undefined;
  const assumed = target.type.path.endsWith(".type") ? undefined : "an average of the pods";
  return { metricType: type.value, targetType: target.type, assumed };
}

/** Where scalers of KEDA say what they read, as an expression or as a name. */
const keys = ["query", "metricName", "expression", "valueLocation"];

function ofTrigger(trigger: KedaTrigger, patterns: readonly string[]): LatencySignal | undefined {
  const { type, metricType, metadata } = trigger;
  if (!isKnown(type)) return undefined;
  const texts = keys.map((key) => textOf(metadata, key)).filter(isKnown);
  // What is measured is the query; a name beside it is only what KEDA calls it.
  const [first] = texts;
  if (!first || !isLatencyQuery(first.value, patterns)) return undefined;
  const targetType = isAbsent(metricType) ? known("AverageValue", metricType.path) : metricType;
  const assumed = isAbsent(metricType) ? "not set, which means AverageValue" : undefined;
  return { metricType: "External", targetType, assumed };
}

/** Of a histogram or a counter, these count requests or add up time: they do divide by replicas. */
const counts = /_(?:count|total|sum|bucket|created)$/;

function isLatencyName(name: string, patterns: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return !counts.test(lower) && patterns.some((glob) => matchesGlob(glob.toLowerCase(), lower));
}

const braces = /\{[^{}]*\}|\[[^[\]]*\]|"[^"]*"|'[^']*'/g;
const names = /[a-zA-Z_:][\w:.-]*/g;

/** A time by a rate is the number of requests in flight: only by a number it stays a time. */
const product = /(?<![\d.]\s*)\*\s*(?![\d.\s])/;

/** Whether an expression of Prometheus or of another store yields a time, and not a rate or a number of requests. */
export function isLatencyQuery(
  query: string,
  patterns: readonly string[] = latencyPatterns,
): boolean {
  const bare = query.replace(braces, " ");
  if (product.test(bare) || /^\s*count\b/.test(bare)) return false;
  if (/\bhistogram_quantile\s*\(/.test(bare)) return true;
  const series = bare.match(names) ?? [];
  return series.some((name) => isLatencyName(name, patterns)) || isMean(series, patterns);
}

/** The mean of a histogram: the time that requests took, over how many they were. */
function isMean(series: readonly string[], patterns: readonly string[]): boolean {
  return series.some((name) => {
    const base = /^(.+)_sum$/.exec(name)?.[1];
    if (base === undefined || !series.includes(`${base}_count`)) return false;
    return isLatencyName(base, patterns);
  });
}
