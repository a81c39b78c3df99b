import {
  hpa,
  prometheusTrigger,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isKnown, known } from "../../model/field";
import { Input, InputObject, UNKNOWN } from "../../model/input";
import { latencyKnobs, latencySignalsOf, latencySources } from "./_hpaLatency";

function latency(name: Input = "ml_model_latency_p95_seconds"): InputObject {
  return {
    type: "External",
    external: { metric: { name }, target: { type: "Value", value: "1" } },
  };
}

const inFlight = {
  type: "Pods",
  pods: {
    metric: { name: "http_requests_in_flight" },
    target: { type: "AverageValue", averageValue: "4" },
  },
};
const p95 = {
  ...prometheusTrigger,
  metricType: "Value",
  metadata: {
    ...prometheusTrigger.metadata,
    query: "histogram_quantile(0.95, sum by (le) (rate(request_seconds_bucket[2m])))",
  },
};
const evenings = { type: "cron", metadata: { start: "0 17 * * *", end: "0 22 * * *" } };

export default defineRule({
  id: "hpa-latency-not-alone",
  area: "kubernetes",
  title: "Latency is not all that is scaled by",
  severity: "high",
  level: "advisory",
  rationale:
    "Latency stays flat until the replicas are full, and then rises far more than the load: it tells too late, and not how much is missing. " +
    "A slow dependency raises it too, and no replica cures that, so that the autoscaler goes to its upper bound and stays there.",
  fix: "Add a signal of demand, as requests in flight, the depth of the queue or CPU, and keep latency as a guardrail beside it.",
  whenNotToUse: "Where a load test has shown that latency follows the load in proportion.",
  sources: [latencySources.eks, latencySources.algorithm],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: latencyKnobs,
  examples: {
    good: [
      { name: "requests in flight beside it", declare: [hpa({ metrics: [latency(), inFlight] })] },
      { name: "CPU beside it", declare: [hpa({ metrics: [resourceMetric(), latency()] })] },
      { name: "requests alone", declare: [hpa({ metrics: [inFlight] })] },
      { name: "the server's default, which is CPU", declare: [hpa({ metrics: [] })] },
      {
        name: "the rate of requests beside it",
        declare: [scaledObject({ triggers: [p95, prometheusTrigger] })],
      },
    ],
    bad: [
      {
        name: "a percentile alone",
        declare: [hpa({ metrics: [latency()] })],
        finds: ["spec.metrics is latency alone", "a signal of demand beside it"],
      },
      {
        name: "two percentiles",
        declare: [hpa({ metrics: [latency(), latency("time_to_first_token_p99")] })],
        finds: ["spec.metrics is latency alone"],
      },
      {
        name: "alone in KEDA",
        declare: [scaledObject({ triggers: [p95] })],
        finds: ["spec.triggers is latency alone"],
      },
      {
        name: "with a schedule, which measures nothing",
        declare: [scaledObject({ triggers: [evenings, p95] })],
        finds: ["spec.triggers is latency alone"],
      },
      {
        name: "a name of the organization's own",
        settings: { patterns: ["*_rtt"] },
        declare: [hpa({ metrics: [latency("model_rtt")] })],
        finds: ["spec.metrics is latency alone"],
      },
    ],
    unknown: [
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      { name: "another metric unknown", declare: [hpa({ metrics: [latency(), UNKNOWN] })] },
      {
        name: "name of another unknown",
        declare: [hpa({ metrics: [latency(), latency(UNKNOWN)] })],
      },
      { name: "trigger unknown", declare: [scaledObject({ triggers: [p95, UNKNOWN] })] },
      {
        name: "type of a trigger unknown",
        declare: [scaledObject({ triggers: [{ ...p95, type: UNKNOWN }] })],
      },
    ],
  },
  check: (scaler, settings) => {
    const signals = latencySignalsOf(scaler, settings);
    if (!isKnown(signals) || signals.value.length === 0) return [];
    if (signals.value.includes(undefined)) return [];
    const allowed = "a signal of demand beside it, as requests in flight, queue depth or CPU";
    return [violation(known(true, signals.path), allowed, undefined, "latency alone")];
  },
});
