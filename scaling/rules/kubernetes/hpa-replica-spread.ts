import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isKnown, show } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { declaredBounds, effectiveBounds } from "./_hpaBounds";
import { sources } from "./_hpaSources";

export default defineRule({
  id: "hpa-replica-spread",
  area: "kubernetes",
  title: "A scaler has room between minimum and maximum",
  severity: "medium",
  level: "advisory",
  rationale:
    "A scaler whose bounds are equal reads metrics and never acts on them, so that a peak meets the same " +
    "replicas as a quiet night. It looks like scaling to whoever reads the program.",
  fix: "Raise the maximum, or declare the number of replicas on the workload and drop the scaler.",
  whenNotToUse: "While a number of replicas is pinned on purpose, as during an incident.",
  sources: [sources.concept, sources.scaledObject],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    spread: {
      type: "integer",
      minimum: 0,
      default: 1,
      description: "Least difference between minimum and maximum.",
    },
  },
  examples: {
    good: [
      { name: "two to ten", declare: [hpa(), scaledObject()] },
      { name: "two to three", declare: [hpa({ maxReplicas: 3 })] },
      {
        name: "one to two, the minimum not set",
        declare: [hpa({ minReplicas: undefined, maxReplicas: 2 })],
      },
      {
        name: "none to one",
        declare: [scaledObject({ minReplicaCount: undefined, maxReplicaCount: 1 })],
      },
      {
        name: "swapped, which another rule judges",
        declare: [hpa({ minReplicas: 9, maxReplicas: 3 })],
      },
    ],
    bad: [
      {
        name: "equal",
        declare: [hpa({ minReplicas: 4, maxReplicas: 4 })],
        finds: ["spec.maxReplicas is 4", "at least 1 more than the minimum, which is 4"],
      },
      {
        name: "one, the minimum not set",
        declare: [hpa({ minReplicas: undefined, maxReplicas: 1 })],
        finds: ["spec.maxReplicas is 1", "at least 1 more than the minimum, which is 1"],
      },
      {
        name: "equal in KEDA",
        declare: [scaledObject({ minReplicaCount: 100, maxReplicaCount: undefined })],
        finds: ["spec.maxReplicaCount is not set", "which is 100"],
      },
      {
        name: "less than is asked for",
        settings: { spread: 4 },
        declare: [hpa({ minReplicas: 2, maxReplicas: 5 })],
        finds: ["spec.maxReplicas is 5", "at least 4 more"],
      },
    ],
    unknown: [
      { name: "minimum unknown", declare: [hpa({ minReplicas: UNKNOWN })] },
      { name: "maximum unknown", declare: [scaledObject({ maxReplicaCount: UNKNOWN })] },
    ],
  },
  check: (scaler, settings) => {
    const { min, max } = effectiveBounds(scaler);
    const spread = settings.number("spread");
    if (!isKnown(min) || !isKnown(max) || max.value < min.value) return [];
    if (max.value - min.value >= spread) return [];
    const allowed = `at least ${spread} more than the minimum, which is ${show(min)}`;
    return [violation(declaredBounds(scaler).max, allowed)];
  },
});
