import { budget, deployment, hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule } from "../../check/rule";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { blocksAll, fewestCounted, limitOf, limitViolation } from "./_budgets";

const atLeast = (minAvailable: number | string | typeof UNKNOWN) =>
  budget({ maxUnavailable: undefined, minAvailable });
const fromOne = hpa({ minReplicas: 1 });

export default defineRule({
  id: "pdb-min-one-deadlock",
  area: "kubernetes",
  title: "A budget does not hold on to a single pod",
  severity: "medium",
  level: "advisory",
  rationale:
    "A single pod that must be there can never be evicted, so that the drain of its node does not end. Any share of " +
    "one pod is rounded up to one, and an autoscaler whose minimum is left out goes down to one.",
  fix: "Raise the minimum to 2, or set maxUnavailable to 1 if the one pod may be missing for a while.",
  whenNotToUse: "Where a person moves the pod by hand before a node is drained.",
  sources: [
    {
      title: "Specifying a disruption budget, think about how your application reacts",
      url: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#think-about-how-your-application-reacts-to-disruptions",
    },
    {
      title: "HorizontalPodAutoscaler, minReplicas defaults to 1",
      url: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/",
    },
  ],
  on: ["podDisruptionBudget"],
  examples: {
    good: [
      { name: "one of two must be there", declare: [deployment(), hpa(), atLeast(1)] },
      { name: "the one may be missing", declare: [deployment(), fromOne, budget()] },
      { name: "none must be there", declare: [deployment(), fromOne, atLeast(0)] },
      {
        name: "a share may be missing, which is rounded up to one",
        declare: [deployment(), fromOne, budget({ maxUnavailable: "1%" })],
      },
    ],
    bad: [
      {
        name: "minimum of one",
        declare: [deployment(), fromOne, atLeast(1)],
        finds: ["minAvailable is 1", "a single pod"],
      },
      {
        name: "minimum left out",
        declare: [deployment(), hpa({ minReplicas: undefined }), atLeast(1)],
        finds: ["minAvailable is 1", "a single pod"],
      },
      {
        name: "half of one, which is one",
        declare: [deployment(), fromOne, atLeast("50%")],
        finds: ["minAvailable is 50%", "a single pod"],
      },
      {
        name: "the one may not be missing",
        declare: [deployment(), fromOne, budget({ maxUnavailable: 0 })],
        finds: ["maxUnavailable is 0", "a single pod"],
      },
      {
        name: "from none with KEDA, which passes through one",
        declare: [deployment(), scaledObject({ minReplicaCount: 0 }), atLeast(1)],
        finds: ["minAvailable is 1", "a single pod"],
      },
      {
        name: "one replica without an autoscaler",
        declare: [deployment(), atLeast(1)],
        finds: ["minAvailable is 1", "a single pod"],
      },
    ],
    unknown: [
      {
        name: "minimum not known",
        declare: [deployment(), hpa({ minReplicas: UNKNOWN }), atLeast(1)],
      },
      { name: "budget not known", declare: [deployment(), fromOne, atLeast(UNKNOWN)] },
      {
        name: "what the autoscaler acts on is not known",
        declare: [deployment(), hpa({ scaleTargetRef: UNKNOWN }), atLeast(1)],
      },
      {
        name: "selector not known",
        declare: [
          deployment(),
          fromOne,
          budget({ maxUnavailable: undefined, minAvailable: 1, selector: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (pdb, model) => {
    const limit = limitOf(pdb);
    const fewest = fewestCounted(model, pdb);
    if (limit === undefined || !isKnown(limit.field) || !isKnown(fewest)) return [];
    if (fewest.value !== 1 || !blocksAll({ ...limit, amount: limit.field.value }, 1)) return [];
    return [limitViolation(limit, "a budget that lets a single pod, the fewest there is, go")];
  },
});
