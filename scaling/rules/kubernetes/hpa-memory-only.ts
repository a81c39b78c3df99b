import {
  hpa,
  prometheusTrigger,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isKnown, known, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { isOfResource, signalsOf } from "./_hpaSignals";
import { sources } from "./_hpaSources";

const memory = resourceMetric(70, "memory");
const memoryTrigger = { type: "memory", metricType: "Utilization", metadata: { value: "70" } };

export default defineRule({
  id: "hpa-memory-only",
  area: "kubernetes",
  title: "Memory is not all that is scaled by",
  severity: "medium",
  level: "advisory",
  rationale:
    "A model server keeps its weights and caches, so that its memory says how much it has loaded and not how much " +
    "it has to do. It seldom falls again: what was once scaled up by memory stays.",
  fix: "Scale by CPU, requests in flight or the depth of a queue, with memory beside it if at all.",
  whenNotToUse: "For servers whose memory does follow the requests in flight.",
  sources: [
    sources.concept,
    { title: "KEDA: the memory scaler", url: "https://keda.sh/docs/latest/scalers/memory/" },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "CPU", declare: [hpa()] },
      { name: "memory beside CPU", declare: [hpa({ metrics: [memory, resourceMetric()] })] },
      {
        name: "memory beside requests",
        declare: [scaledObject({ triggers: [memoryTrigger, prometheusTrigger] })],
      },
      { name: "the server's default, which is CPU", declare: [hpa({ metrics: [] })] },
    ],
    bad: [
      {
        name: "memory alone",
        declare: [hpa({ metrics: [memory] })],
        finds: ["spec.metrics is memory alone", "a metric that rises and falls with the load"],
      },
      {
        name: "memory of a container",
        declare: [
          hpa({
            metrics: [
              {
                type: "ContainerResource",
                containerResource: {
                  name: "memory",
                  container: "server",
                  target: { type: "AverageValue", averageValue: "2Gi" },
                },
              },
            ],
          }),
        ],
        finds: ["spec.metrics is memory alone"],
      },
      {
        name: "memory alone in KEDA",
        declare: [scaledObject({ triggers: [memoryTrigger] })],
        finds: ["spec.triggers is memory alone"],
      },
    ],
    unknown: [
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      { name: "one metric unknown", declare: [hpa({ metrics: [memory, UNKNOWN] })] },
      { name: "resource unknown", declare: [hpa({ metrics: [resourceMetric(70, UNKNOWN)] })] },
      {
        name: "trigger unknown",
        declare: [scaledObject({ triggers: [{ ...memoryTrigger, type: UNKNOWN }] })],
      },
    ],
  },
  check: (scaler) => {
    const signals = signalsOf(scaler);
    if (!isKnown(signals) || signals.value.length === 0) return [];
    const onlyMemory = signals.value.every(
      (signal) => isOfResource(signal) && knownTo(signal.resource, (name) => name === "memory"),
    );
    if (!onlyMemory) return [];
    const allowed = "a metric that rises and falls with the load";
    return [violation(known(true, signals.path), allowed, undefined, "memory alone")];
  },
});
