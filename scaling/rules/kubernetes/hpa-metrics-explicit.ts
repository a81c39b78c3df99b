import { hpa, resourceMetric } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isAbsent, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { sources } from "./_hpaSources";

const v1 = "kubernetes:autoscaling/v1:HorizontalPodAutoscaler";
const bare = { metrics: undefined, behavior: undefined } as const;

export default defineRule({
  id: "hpa-metrics-explicit",
  area: "kubernetes",
  title: "An autoscaler says what it scales by",
  severity: "low",
  level: "advisory",
  rationale:
    "Without metrics the API server writes one in: CPU at 80 % of the requests. That is late for models which " +
    "take minutes to load, and blind for those which work on an accelerator.",
  fix: "Declare the metrics, even where they are a share of the CPU.",
  whenNotToUse: "Where a team has agreed on the server's default.",
  sources: [sources.api],
  on: ["horizontalPodAutoscaler"],
  examples: {
    good: [
      { name: "declared", declare: [hpa()] },
      { name: "the default, written down", declare: [hpa({ metrics: [resourceMetric(80)] })] },
      {
        name: "in the first version of the API",
        declare: [hpa({ ...bare, targetCPUUtilizationPercentage: 60 }, { type: v1 })],
      },
    ],
    bad: [
      {
        name: "none",
        declare: [hpa({ metrics: undefined })],
        finds: ["spec.metrics is not set", "CPU at 80 % of the requests"],
      },
      {
        name: "an empty list",
        declare: [hpa({ metrics: [] })],
        finds: ["spec.metrics is 0 items"],
      },
      {
        name: "none in the first version of the API",
        declare: [hpa(bare, { type: v1 })],
        finds: ["is not set"],
      },
    ],
    unknown: [
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      {
        name: "a patch, which leaves the metrics as they are",
        declare: [hpa(bare, { type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch" })],
      },
    ],
  },
  check: ({ metrics }) => {
    if (!isAbsent(metrics) && !knownTo(metrics, ({ length }) => length === 0)) return [];
    return [
      violation(metrics, "at least one; without any, CPU at 80 % of the requests is assumed"),
    ];
  },
});
