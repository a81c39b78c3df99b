import { prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, knownTo } from "../../model/field";
import { KedaTrigger } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { kedaSources } from "./_keda";

const cpuTrigger = { type: "cpu", metricType: "Utilization", metadata: { value: "60" } };

export default defineRule({
  id: "keda-triggers-valid",
  area: "kubernetes",
  title: "A ScaledObject has triggers, with names of their own and a cache only where there is one",
  severity: "high",
  level: "mandatory",
  rationale:
    "KEDA refuses an object without a trigger, two triggers of one name, and cached metrics for cpu, memory and cron, " +
    "which it does not ask for itself. Where its webhook was not asked, such an object is taken and then never scales.",
  fix: "Declare at least one trigger, name each differently, and leave useCachedMetrics out for cpu, memory and cron.",
  whenNotToUse: "Never: KEDA refuses what this rule finds.",
  sources: [
    {
      title: "KEDA, checks of triggers",
      url: "https://github.com/kedacore/keda/blob/v2.21.0/apis/keda/v1alpha1/scaletriggers_types.go",
    },
    kedaSources.specification,
  ],
  on: ["scaledObject", "scaledJob"],
  examples: {
    good: [
      { name: "one", declare: [scaledObject()] },
      {
        name: "two without a name",
        declare: [scaledObject({ triggers: [cpuTrigger, prometheusTrigger] })],
      },
      {
        name: "two names that are empty",
        declare: [
          scaledObject({
            triggers: [
              { ...cpuTrigger, name: "" },
              { ...prometheusTrigger, name: "" },
            ],
          }),
        ],
      },
      {
        name: "cached answers of Prometheus",
        declare: [scaledObject({ triggers: [{ ...prometheusTrigger, useCachedMetrics: true }] })],
      },
      {
        name: "no cache for a resource",
        declare: [scaledObject({ triggers: [{ ...cpuTrigger, useCachedMetrics: false }] })],
      },
    ],
    bad: [
      {
        name: "none",
        declare: [scaledObject({ triggers: [] })],
        finds: ["triggers is 0 items", "at least one trigger"],
      },
      {
        name: "left out",
        declare: [scaledObject({ triggers: undefined })],
        finds: ["triggers is not set", "at least one trigger"],
      },
      {
        name: "one name twice",
        declare: [
          scaledObject({
            triggers: [
              { ...prometheusTrigger, name: "load" },
              { ...cpuTrigger, name: "load" },
            ],
          }),
        ],
        finds: ['triggers[1].name is "load"', "a name that no other trigger has"],
      },
      {
        name: "a cache for a resource",
        declare: [scaledObject({ triggers: [{ ...cpuTrigger, useCachedMetrics: true }] })],
        finds: ["useCachedMetrics is true", "false"],
      },
    ],
    unknown: [
      { name: "triggers not known", declare: [scaledObject({ triggers: UNKNOWN })] },
      {
        name: "one of two names not known",
        declare: [
          scaledObject({
            triggers: [
              { ...prometheusTrigger, name: "load" },
              { ...cpuTrigger, name: UNKNOWN },
            ],
          }),
        ],
      },
      {
        name: "type of a trigger with a cache not known",
        declare: [
          scaledObject({ triggers: [{ ...cpuTrigger, type: UNKNOWN, useCachedMetrics: true }] }),
        ],
      },
      {
        name: "whether there is a cache is not known",
        declare: [scaledObject({ triggers: [{ ...cpuTrigger, useCachedMetrics: UNKNOWN }] })],
      },
    ],
  },
  check: ({ triggers }) => {
    if (triggers.state === "unknown") return [];
    if (!isKnown(triggers) || triggers.value.length === 0) {
      return [violation(triggers, "at least one trigger")];
    }
    return triggers.value.flatMap((trigger, index) => [
      ...sameName(trigger, triggers.value.slice(0, index)),
      ...cached(trigger),
    ]);
  },
});

function sameName({ name }: KedaTrigger, before: readonly KedaTrigger[]): Outcome[] {
  if (!isKnown(name) || name.value === "") return [];
  const isTaken = before.some((other) => knownTo(other.name, (taken) => taken === name.value));
  return isTaken ? [violation(name, "a name that no other trigger has")] : [];
}

function cached({ type, useCachedMetrics }: KedaTrigger): Outcome[] {
  if (!knownTo(useCachedMetrics, (used) => used)) return [];
  if (!knownTo(type, (name) => ["cpu", "memory", "cron"].includes(name))) return [];
  return [violation(useCachedMetrics, "false, as KEDA does not ask for this metric itself")];
}
