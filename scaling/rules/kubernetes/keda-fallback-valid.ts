import { prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isKnown, knownTo } from "../../model/field";
import { ScaledObject } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { hasOnlyResourceTriggers, kedaSources } from "./_keda";

const cpuTrigger = { type: "cpu", metricType: "Utilization", metadata: { value: "60" } };

export default defineRule({
  id: "keda-fallback-valid",
  area: "kubernetes",
  title: "The fallback of a ScaledObject is one that KEDA can use",
  severity: "high",
  level: "mandatory",
  rationale:
    "KEDA refuses a fallback that it cannot use, or leaves it aside where its webhook was not asked: metrics of " +
    "resources go past KEDA, so that it never sees them fail. The replicas that were meant for an outage are then " +
    "missing in the outage.",
  fix: "Give the fallback to a trigger that is not cpu or memory, with failureThreshold and replicas of at least 0.",
  whenNotToUse: "Never: KEDA refuses what this rule finds.",
  sources: [kedaSources.types, kedaSources.webhook, kedaSources.specification],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "beside a trigger on requests", declare: [scaledObject()] },
      { name: "none", declare: [scaledObject({ fallback: undefined, triggers: [cpuTrigger] })] },
      {
        name: "beside a resource and a trigger on requests",
        declare: [scaledObject({ triggers: [cpuTrigger, prometheusTrigger] })],
      },
      {
        name: "none at all, which another rule tells",
        declare: [scaledObject({ fallback: { failureThreshold: 0, replicas: 0 } })],
      },
      {
        name: "a formula that deals with the failure itself",
        declare: [
          scaledObject({
            fallback: { failureThreshold: 3, replicas: 6, behavior: "scalingModifiers" },
            advanced: { scalingModifiers: { formula: "rps ?? 100", target: "50" } },
            triggers: [{ ...prometheusTrigger, name: "rps" }],
          }),
        ],
      },
    ],
    bad: [
      {
        name: "for a resource alone",
        declare: [scaledObject({ triggers: [cpuTrigger] })],
        finds: ["fallback is set", "a trigger that is not cpu or memory"],
      },
      {
        name: "fewer than no replicas",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: -1 } })],
        finds: ["replicas is -1", "at least 0"],
      },
      {
        name: "a threshold below none",
        declare: [scaledObject({ fallback: { failureThreshold: -3, replicas: 6 } })],
        finds: ["failureThreshold is -3", "at least 0"],
      },
      {
        name: "a formula that is not there",
        declare: [
          scaledObject({
            fallback: { failureThreshold: 3, replicas: 6, behavior: "scalingModifiers" },
          }),
        ],
        finds: ['behavior is "scalingModifiers"', "formula"],
      },
      {
        name: "a behavior that KEDA does not have",
        declare: [
          scaledObject({ fallback: { failureThreshold: 3, replicas: 6, behavior: "max" } }),
        ],
        finds: ['behavior is "max"', "static, currentReplicas"],
      },
    ],
    unknown: [
      { name: "fallback not known", declare: [scaledObject({ fallback: UNKNOWN })] },
      { name: "triggers not known", declare: [scaledObject({ triggers: UNKNOWN })] },
      {
        name: "type of a trigger not known",
        declare: [scaledObject({ triggers: [{ ...cpuTrigger, type: UNKNOWN }] })],
      },
      {
        name: "formula not known",
        declare: [
          scaledObject({
            fallback: { failureThreshold: 3, replicas: 6, behavior: "scalingModifiers" },
            advanced: UNKNOWN,
          }),
        ],
      },
      {
        name: "whether there is a formula is not known",
        declare: [scaledObject({ advanced: UNKNOWN, triggers: [cpuTrigger] })],
      },
      {
        name: "numbers not known",
        declare: [scaledObject({ fallback: { failureThreshold: UNKNOWN, replicas: UNKNOWN } })],
      },
    ],
  },
  check: (scaled) => [
    ...notBelowZero(scaled.fallback.failureThreshold),
    ...notBelowZero(scaled.fallback.replicas),
    ...noTrigger(scaled),
    ...behavior(scaled),
  ],
});

const behaviors = [
  "static",
  "currentReplicas",
  "currentReplicasIfHigher",
  "currentReplicasIfLower",
  "scalingModifiers",
];

function notBelowZero(field: Field<number>): Outcome[] {
  return knownTo(field, (value) => value < 0) ? [violation(field, "at least 0")] : [];
}

function noTrigger(scaled: ScaledObject): Outcome[] {
  const { fallback, scalingModifiers } = scaled;
  if (!isKnown(fallback.presence) || scalingModifiers.presence.state !== "absent") return [];
  if (!hasOnlyResourceTriggers(scaled)) return [];
  const allowed = "left out, or beside a trigger that is not cpu or memory";
  return [violation(fallback.presence, allowed, undefined, "set")];
}

function behavior({ fallback, scalingModifiers }: ScaledObject): Outcome[] {
  const { behavior: chosen } = fallback;
  if (!isKnown(chosen)) return [];
  if (!behaviors.includes(chosen.value)) return [violation(chosen, behaviors.join(", "))];
  if (chosen.value !== "scalingModifiers") return [];
  if (scalingModifiers.formula.state !== "absent") return [];
  return [violation(chosen, "another behavior, as advanced.scalingModifiers.formula is not set")];
}
