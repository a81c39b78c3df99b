import { hpa, prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, knownTo } from "../../model/field";
import { Input, InputObject, UNKNOWN } from "../../model/input";
import { latencyKnobs, LatencySignal, latencySignalsOf, latencySources } from "./_hpaLatency";

const average = { type: "AverageValue", averageValue: "500m" };
const whole = { type: "Value", value: "500m" };
const ingress = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", name: "ml-model" };
const p95 =
  'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{app="ml-model"}[2m])))';

function external(target: Input, name: Input = "ml_model_latency_p95_seconds"): InputObject {
  return { type: "External", external: { metric: { name }, target } };
}

function pods(name: Input): InputObject {
  return { type: "Pods", pods: { metric: { name }, target: average } };
}

function object(target: Input): InputObject {
  const metric = { name: "request_duration_seconds" };
  return { type: "Object", object: { metric, describedObject: ingress, target } };
}

function prometheus(query: Input, change: InputObject = {}) {
  const metadata = { ...prometheusTrigger.metadata, query, threshold: "0.5" };
  return scaledObject({ triggers: [{ ...prometheusTrigger, metadata, ...change }] });
}

const busy = "sum(rate(http_request_duration_seconds_sum[1m]))";
const mean = `${busy} / sum(rate(http_request_duration_seconds_count[1m]))`;

export default defineRule({
  id: "hpa-latency-not-average-value",
  area: "kubernetes",
  title: "Latency is not divided by the number of replicas",
  severity: "high",
  level: "advisory",
  rationale:
    "An average value is a total shared by the replicas: twice of them, half of it each. Latency is no total. Of one number for the " +
    "service, latency over target becomes the number of replicas whatever the load, and of pods it is a mean of percentiles, which is none.",
  fix:
    "Scale by demand, as requests in flight or the depth of the queue, and hold latency beside it as one number for the whole service, " +
    "with a target of type Value.",
  whenNotToUse: "Where a name only looks like a latency: narrow patterns instead.",
  sources: [
    latencySources.algorithm,
    latencySources.eks,
    latencySources.quantiles,
    latencySources.kedaMetricTypes,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: latencyKnobs,
  examples: {
    good: [
      {
        name: "the latency of the service as a value",
        declare: [hpa({ metrics: [external(whole), object(whole)] })],
      },
      {
        name: "requests in flight of each pod",
        declare: [hpa({ metrics: [pods("http_requests_in_flight")] })],
      },
      {
        name: "how many requests a histogram of latency counted",
        declare: [hpa({ metrics: [pods("http_request_duration_seconds_count")] })],
      },
      {
        name: "a percentile as a value, in KEDA",
        declare: [prometheus(p95, { metricType: "Value" })],
      },
      {
        name: "the rate of requests, from a histogram of latency",
        declare: [prometheus("sum(rate(http_request_duration_seconds_count[1m]))")],
      },
      {
        name: "the time spent a second, which is the number of requests in flight",
        declare: [prometheus(busy)],
      },
      {
        name: "the same from a rate and a mean",
        declare: [prometheus("sum(rate(http_requests_total[1m])) * avg(http_latency_seconds)")],
      },
      { name: "CPU", declare: [hpa()] },
      {
        name: "a name that the organization does not take for a latency",
        settings: { patterns: ["*_rtt"] },
        declare: [hpa({ metrics: [external(average, "latency_budget_left")] })],
      },
    ],
    bad: [
      {
        name: "of the service, divided by its pods",
        declare: [hpa({ metrics: [external(average)] })],
        finds: ['spec.metrics[0].external.target.type is "AverageValue"', "Value"],
      },
      {
        name: "of an ingress",
        declare: [hpa({ metrics: [object(average)] })],
        finds: ['spec.metrics[0].object.target.type is "AverageValue"'],
      },
      {
        name: "the mean of what each pod measures",
        declare: [hpa({ metrics: [pods("http_latency_p99")] })],
        finds: ['spec.metrics[0].pods.target.type is "AverageValue"', "External or Object"],
      },
      {
        name: "in the first beta of the API",
        declare: [
          hpa(
            {
              metrics: [
                {
                  type: "Pods",
                  pods: { metricName: "request_latency", targetAverageValue: "200m" },
                },
              ],
            },
            { type: "kubernetes:autoscaling/v2beta1:HorizontalPodAutoscaler" },
          ),
        ],
        finds: ["spec.metrics[0].pods.targetAverageValue is an average of the pods"],
      },
      {
        name: "a percentile in KEDA, whose triggers are averages unless they say otherwise",
        declare: [prometheus(p95)],
        finds: ["spec.triggers[0].metricType is not set, which means AverageValue"],
      },
      {
        name: "a mean in KEDA",
        declare: [prometheus(mean, { metricType: "AverageValue" })],
        finds: ['spec.triggers[0].metricType is "AverageValue"'],
      },
      {
        name: "milliseconds of a percentile",
        declare: [prometheus(`${p95} * 1000`)],
        finds: ["spec.triggers[0].metricType"],
      },
      {
        name: "a name of the organization's own",
        settings: { patterns: ["*_rtt"] },
        declare: [hpa({ metrics: [external(average, "model_rtt")] })],
        finds: ["spec.metrics[0].external.target.type"],
      },
    ],
    unknown: [
      {
        name: "type of the target unknown",
        declare: [hpa({ metrics: [external({ ...average, type: UNKNOWN })] })],
      },
      {
        name: "name of the metric unknown",
        declare: [hpa({ metrics: [external(average, UNKNOWN)] })],
      },
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      { name: "query unknown", declare: [prometheus(UNKNOWN)] },
      { name: "metric type unknown", declare: [prometheus(p95, { metricType: UNKNOWN })] },
      {
        name: "a formula of several triggers",
        declare: [
          scaledObject({
            triggers: [{ ...prometheusTrigger, name: "p95", metadata: { query: p95 } }],
            advanced: { scalingModifiers: { formula: "p95 * 10", target: "5" } },
          }),
        ],
      },
    ],
  },
  check: (scaler, settings) => {
    const signals = latencySignalsOf(scaler, settings);
    return isKnown(signals) ? signals.value.flatMap((signal) => averaged(signal)) : [];
  },
});

function averaged(signal: LatencySignal | undefined): readonly Outcome[] {
  if (signal === undefined) return [];
  const { metricType, targetType } = signal;
  if (!knownTo(targetType, (type) => type === "AverageValue")) return [];
  const allowed =
    metricType === "Pods"
      ? "an External or Object metric of the whole service with a target of type Value; the mean of what pods measure hides the slow ones"
      : "Value; as an average the latency over its target is the number of replicas, whatever the load";
  return [violation(targetType, allowed, undefined, signal.assumed)];
}
