import { prometheusTrigger, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { hasOnlyResourceTriggers, kedaSources, minReplicasOf } from "./_keda";

const cpuTrigger = { type: "cpu", metricType: "Utilization", metadata: { value: "60" } };
const memoryTrigger = { ...cpuTrigger, type: "memory" };

/** A ScaledObject on resources alone, with what else is to be said. */
function onResources(change: Parameters<typeof scaledObject>[0] = {}) {
  return scaledObject({ fallback: undefined, triggers: [cpuTrigger, memoryTrigger], ...change });
}

export default defineRule({
  id: "keda-scale-to-zero-trigger",
  area: "kubernetes",
  title: "What may scale to zero has a trigger other than cpu and memory",
  severity: "high",
  level: "mandatory",
  rationale:
    "Pods that do not run use no CPU and no memory, so that such a trigger can neither see that there is no work nor " +
    "that there is some again. KEDA refuses a minimum of 0 with these triggers alone, and 0 is what it assumes where " +
    "no minimum is declared.",
  fix: "Set minReplicaCount to 1 or more, or add a trigger on the work that waits.",
  whenNotToUse: "Never: KEDA refuses it.",
  sources: [
    kedaSources.webhook,
    { title: "KEDA, CPU scaler", url: "https://keda.sh/docs/latest/scalers/cpu/" },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "two replicas on resources", declare: [onResources()] },
      {
        name: "no trigger at all, which another rule tells",
        declare: [onResources({ minReplicaCount: 0, triggers: [] })],
      },
      {
        name: "none, with a trigger on requests",
        declare: [scaledObject({ minReplicaCount: 0, triggers: [cpuTrigger, prometheusTrigger] })],
      },
    ],
    bad: [
      {
        name: "none on resources",
        declare: [onResources({ minReplicaCount: 0 })],
        finds: ["minReplicaCount is 0", "at least 1"],
      },
      {
        name: "minimum left out",
        declare: [onResources({ minReplicaCount: undefined })],
        finds: ["minReplicaCount is not set", "at least 1", "KEDA assumes 0"],
      },
    ],
    unknown: [
      { name: "minimum not known", declare: [onResources({ minReplicaCount: UNKNOWN })] },
      {
        name: "triggers not known",
        declare: [onResources({ minReplicaCount: 0, triggers: UNKNOWN })],
      },
      {
        name: "type of one trigger not known",
        declare: [
          onResources({
            minReplicaCount: 0,
            triggers: [cpuTrigger, { type: UNKNOWN, metadata: {} }],
          }),
        ],
      },
    ],
  },
  check: (scaled) => {
    if (!hasOnlyResourceTriggers(scaled)) return [];
    if (!knownTo(minReplicasOf(scaled), (min) => min === 0)) return [];
    const assumed = scaled.minReplicaCount.state === "absent" ? "; KEDA assumes 0" : "";
    return [violation(scaled.minReplicaCount, `at least 1 with cpu and memory alone${assumed}`)];
  },
});
