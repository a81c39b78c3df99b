import { hpa, resourceMetric, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { said } from "../../contract/said";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { resourceSignalsOf } from "./_hpaSignals";
import { sources } from "./_hpaSources";

const containerMetric = {
  type: "ContainerResource",
  containerResource: {
    name: "cpu",
    container: "server",
    target: { type: "Utilization", averageUtilization: 100 },
  },
};

function cpuTrigger(value: string, metricType = "Utilization") {
  return { type: "cpu", metricType, metadata: { value } };
}

export default defineRule({
  id: "hpa-target-utilization-range",
  area: "kubernetes",
  title: "Utilization targets leave room for the load that comes while pods start",
  severity: "medium",
  level: "advisory",
  rationale:
    "Replicas that are busy to 95 % of their requests queue before the next one has loaded its model, and a target " +
    "over 100 % is met only where containers may use more than they request. A target under 30 % pays for idle pods.",
  fix: "Choose a percentage that one replica holds while another starts; 50 to 70 is common.",
  whenNotToUse: "Where load tests have shown that another target holds the objectives.",
  sources: [sources.concept, sources.kedaCpu],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    min: { type: "number", minimum: 1, default: 30, description: "Least target, in percent." },
    max: { type: "number", minimum: 1, default: 90, description: "Largest target, in percent." },
  },
  settingsProblems: (settings) =>
    settings.number("min") <= settings.number("max")
      ? []
      : [said("min", String(settings.number("min")), "at most max", "lower it, or raise max")],
  examples: {
    good: [
      { name: "half", declare: [hpa()] },
      {
        name: "the bounds themselves",
        declare: [hpa({ metrics: [resourceMetric(30), resourceMetric(90, "memory")] })],
      },
      {
        name: "an amount",
        declare: [
          hpa({
            metrics: [
              {
                type: "Resource",
                resource: { name: "cpu", target: { type: "AverageValue", averageValue: "2" } },
              },
            ],
          }),
        ],
      },
      {
        name: "an amount in KEDA",
        declare: [scaledObject({ triggers: [cpuTrigger("2", "AverageValue")] })],
      },
      { name: "the server's own default", declare: [hpa({ metrics: undefined })] },
    ],
    bad: [
      {
        name: "no room",
        declare: [hpa({ metrics: [resourceMetric(95)] })],
        finds: [
          "spec.metrics[0].resource.target.averageUtilization is 95",
          "from 30 to 90 percent of the requests",
        ],
      },
      {
        name: "idle",
        declare: [hpa({ metrics: [resourceMetric(), resourceMetric(10, "memory")] })],
        finds: ["spec.metrics[1]", "is 10"],
      },
      {
        name: "of one container",
        declare: [hpa({ metrics: [containerMetric] })],
        finds: ["spec.metrics[0].containerResource.target.averageUtilization is 100"],
      },
      {
        name: "in the first version of the API",
        declare: [
          hpa(
            { metrics: undefined, behavior: undefined, targetCPUUtilizationPercentage: 99 },
            { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" },
          ),
        ],
        finds: ["spec.targetCPUUtilizationPercentage is 99"],
      },
      {
        name: "in KEDA",
        declare: [scaledObject({ triggers: [cpuTrigger("95")] })],
        finds: ["spec.triggers[0].metadata.value is 95"],
      },
      {
        name: "range of an organisation",
        settings: { min: 60, max: 80 },
        declare: [hpa()],
        finds: ["averageUtilization is 50", "from 60 to 80 percent"],
      },
    ],
    unknown: [
      { name: "target unknown", declare: [hpa({ metrics: [resourceMetric(UNKNOWN)] })] },
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      {
        name: "kind of KEDA's target unknown",
        declare: [
          scaledObject({
            triggers: [{ type: "cpu", metricType: UNKNOWN, metadata: { value: "95" } }],
          }),
        ],
      },
    ],
  },
  check: (scaler, settings) =>
    resourceSignalsOf(scaler)
      .map(({ utilization }) => utilization)
      .filter((target) => knownTo(target, (percent) => isOutside(percent, settings)))
      .map((target) => violation(target, range(settings))),
});

function isOutside(percent: number, settings: RuleSettings): boolean {
  return percent < settings.number("min") || percent > settings.number("max");
}

function range(settings: RuleSettings): string {
  return `from ${settings.number("min")} to ${settings.number("max")} percent of the requests`;
}
