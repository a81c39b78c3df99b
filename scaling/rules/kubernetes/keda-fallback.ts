import { prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, knownTo, show, withDefault } from "../../model/field";
import { ScaledObject } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { externalTriggers, kedaSources, maxReplicasOf, minReplicasOf } from "./_keda";

const cpuTrigger = { type: "cpu", metricType: "Utilization", metadata: { value: "60" } };
const cronTrigger = {
  type: "cron",
  metadata: { timezone: "UTC", start: "0 8 * * *", end: "0 18 * * *", desiredReplicas: "5" },
};

export default defineRule({
  id: "keda-fallback",
  area: "kubernetes",
  title: "A ScaledObject says how many replicas serve while its metrics fail",
  severity: "medium",
  level: "advisory",
  rationale:
    "While the source of an external trigger does not answer, the autoscaler has no number to follow: it does not add " +
    "replicas for a load that still grows, and what has scaled to zero stays there. A fallback keeps a number of " +
    "replicas that was chosen for this case.",
  fix: "Set fallback with failureThreshold and replicas, enough for the usual peak and within the bounds.",
  whenNotToUse: "Where requests may wait until the source of the metric is back.",
  sources: [
    kedaSources.specification,
    {
      title: "KEDA, what happens while a trigger fails",
      url: "https://github.com/kedacore/keda/blob/v2.21.0/pkg/fallback/fallback.go",
    },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "six replicas", declare: [scaledObject()] },
      {
        name: "resources only, which KEDA does not ask for",
        declare: [scaledObject({ triggers: [cpuTrigger], fallback: undefined })],
      },
      {
        name: "resources and the clock",
        declare: [scaledObject({ triggers: [cpuTrigger, cronTrigger], fallback: undefined })],
      },
      {
        name: "as many as there are, at least three",
        declare: [
          scaledObject({
            fallback: { failureThreshold: 3, replicas: 3, behavior: "currentReplicasIfHigher" },
          }),
        ],
      },
      {
        name: "as many as there are, whatever their number",
        declare: [
          scaledObject({
            fallback: { failureThreshold: 3, replicas: 0, behavior: "currentReplicas" },
          }),
        ],
      },
      {
        name: "at the minimum",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: 2 } })],
      },
      {
        name: "at the maximum",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: 10 } })],
      },
    ],
    bad: [
      {
        name: "none",
        declare: [scaledObject({ fallback: undefined })],
        finds: ["fallback is not set", "prometheus"],
      },
      {
        name: "none, from zero and beside a resource",
        declare: [
          scaledObject({
            minReplicaCount: 0,
            fallback: undefined,
            triggers: [cpuTrigger, prometheusTrigger],
          }),
        ],
        finds: ["fallback is not set", "prometheus"],
      },
      {
        name: "no replica",
        declare: [
          scaledObject({ minReplicaCount: 0, fallback: { failureThreshold: 3, replicas: 0 } }),
        ],
        finds: ["replicas is 0", "from 1 to 10"],
      },
      {
        name: "fewer than the minimum",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: 1 } })],
        finds: ["replicas is 1", "from 2 to 10"],
      },
      {
        name: "more than the maximum, which the autoscaler never passes",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: 40 } })],
        finds: ["replicas is 40", "from 2 to 10"],
      },
    ],
    unknown: [
      { name: "fallback not known", declare: [scaledObject({ fallback: UNKNOWN })] },
      {
        name: "triggers not known",
        declare: [scaledObject({ fallback: undefined, triggers: UNKNOWN })],
      },
      {
        name: "type of the trigger not known",
        declare: [
          scaledObject({
            fallback: undefined,
            triggers: [{ ...prometheusTrigger, type: UNKNOWN }],
          }),
        ],
      },
      {
        name: "replicas not known",
        declare: [scaledObject({ fallback: { failureThreshold: 3, replicas: UNKNOWN } })],
      },
      {
        name: "bounds not known",
        declare: [
          scaledObject({
            minReplicaCount: UNKNOWN,
            maxReplicaCount: UNKNOWN,
            fallback: { failureThreshold: 3, replicas: 40 },
          }),
        ],
      },
      {
        name: "behavior not known",
        declare: [
          scaledObject({ fallback: { failureThreshold: 3, replicas: 0, behavior: UNKNOWN } }),
        ],
      },
    ],
  },
  check: (scaled) => [...missing(scaled), ...outside(scaled)],
});

function missing(scaled: ScaledObject): Outcome[] {
  const failing = externalTriggers(scaled)[0];
  if (failing === undefined || scaled.fallback.presence.state !== "absent") return [];
  const allowed = `a number of replicas for the time that trigger ${show(failing.type)} fails`;
  return [violation(scaled.fallback.presence, allowed)];
}

/** A fixed number outside the bounds is moved into them, and none at all serves nobody. */
function outside(scaled: ScaledObject): Outcome[] {
  const { replicas, behavior } = scaled.fallback;
  if (!isKnown(replicas) || !knownTo(withDefault(behavior, "static"), isStatic)) return [];
  const [min, max] = [minReplicasOf(scaled), maxReplicasOf(scaled)];
  if (!isKnown(min) || !isKnown(max)) return [];
  const lowest = Math.max(min.value, 1);
  if (replicas.value >= lowest && replicas.value <= max.value) return [];
  const [from, to] = [min.secret ? show(min) : lowest, show(max)];
  return [violation(replicas, `from ${from} to ${to}, the bounds of the ScaledObject`)];
}

function isStatic(behavior: string): boolean {
  return behavior === "static";
}
