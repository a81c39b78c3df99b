import {
  budget,
  deployment,
  hpa,
  podTemplate,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, show } from "../../model/field";
import { PodDisruptionBudget } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import {
  blocksAll,
  blocksAlways,
  blocksNever,
  fewestCounted,
  KnownLimit,
  Limit,
  limitOf,
  limitUndecided,
  limitViolation,
} from "./_budgets";

const atLeast = (minAvailable: number | string | typeof UNKNOWN) =>
  budget({ maxUnavailable: undefined, minAvailable });

export default defineRule({
  id: "pdb-allows-eviction",
  area: "kubernetes",
  title: "A budget leaves room to evict a pod at the fewest that scaling leaves",
  severity: "high",
  level: "mandatory",
  rationale:
    "At the autoscaler's minimum a budget that wants all pods to be there lets none be evicted: no node can be drained, " +
    "and upgrades of the cluster and its autoscaler wait, at night when load is low. Percentages are rounded up, so " +
    "that a share below 100 % of few pods can be all of them.",
  fix: "Set maxUnavailable to 1 instead, which leaves room at any number of pods, or minAvailable below the minimum.",
  whenNotToUse:
    "For pods that a person moves by hand; a single pod is pdb-min-one-deadlock's, which is advisory.",
  sources: [
    {
      title: "Specifying a disruption budget, rounding of percentages",
      url: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#rounding-logic-when-specifying-percentages",
    },
    {
      title: "Disruptions",
      url: "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#pod-disruption-budgets",
    },
  ],
  on: ["podDisruptionBudget"],
  examples: {
    good: [
      { name: "one of two may be missing", declare: [deployment(), hpa(), budget()] },
      { name: "one of two must be there", declare: [deployment(), hpa(), atLeast(1)] },
      { name: "half of two, which is one", declare: [deployment(), hpa(), atLeast("50%")] },
      {
        name: "a tenth may be missing, which is rounded up to one",
        declare: [deployment(), hpa(), budget({ maxUnavailable: "10%" })],
      },
      {
        name: "two of three without an autoscaler",
        declare: [deployment({ replicas: 3 }), atLeast(2)],
      },
      {
        name: "two of the four of two deployments",
        declare: [deployment(), hpa(), deployment({ replicas: 2 }, { name: "canary" }), atLeast(2)],
      },
      {
        name: "a single pod, which another rule tells",
        declare: [deployment(), hpa({ minReplicas: 1 }), atLeast(1)],
      },
      {
        name: "none must be there, of a number that is not known",
        declare: [deployment(), hpa({ minReplicas: UNKNOWN }), atLeast(0)],
      },
      {
        name: "every pod of others, which the program does not have",
        declare: [deployment({ template: podTemplate({}, { app: "db" }) }), atLeast("100%")],
      },
    ],
    bad: [
      {
        name: "as many as the minimum, which other tools let pass",
        declare: [deployment(), hpa(), atLeast(2)],
        finds: ["minAvailable is 2", "fewer than 2"],
      },
      {
        name: "two thirds of two, which is two",
        declare: [deployment(), hpa(), atLeast("67%")],
        finds: ["minAvailable is 67%", "fewer than 2"],
      },
      {
        name: "all",
        declare: [deployment(), hpa(), atLeast("100%")],
        finds: ["minAvailable is 100%", "lets no pod be evicted"],
      },
      {
        name: "none may be missing",
        declare: [deployment(), hpa(), budget({ maxUnavailable: 0 })],
        finds: ["maxUnavailable is 0", "at least 1"],
      },
      {
        name: "no share may be missing, at a minimum that is not known",
        declare: [deployment(), hpa({ minReplicas: UNKNOWN }), budget({ maxUnavailable: "0%" })],
        finds: ["maxUnavailable is 0%", "at least 1"],
      },
      {
        name: "above the minimum of a ScaledObject",
        declare: [deployment(), scaledObject(), atLeast(3)],
        finds: ["minAvailable is 3", "fewer than 2"],
      },
      {
        name: "all of a fixed number",
        declare: [deployment({ replicas: 3 }), atLeast(3)],
        finds: ["minAvailable is 3", "fewer than 3"],
      },
    ],
    unknown: [
      {
        name: "minimum not known",
        declare: [deployment(), hpa({ minReplicas: UNKNOWN }), atLeast(2)],
      },
      { name: "budget not known", declare: [deployment(), hpa(), atLeast(UNKNOWN)] },
      {
        name: "number left to something outside the program",
        declare: [deployment({ replicas: 2 }, { ignoreChanges: ["spec.replicas"] }), atLeast(2)],
      },
      {
        name: "labels of another deployment not known",
        declare: [
          deployment(),
          hpa(),
          deployment({ replicas: 2, template: podTemplate({}, UNKNOWN) }, { name: "other" }),
          atLeast(2),
        ],
      },
      {
        name: "selector not known",
        declare: [deployment(), hpa(), budget({ maxUnavailable: 0, selector: UNKNOWN })],
      },
      {
        name: "another namespace",
        declare: [
          deployment(),
          hpa(),
          budget({ maxUnavailable: 0 }, { metadata: { namespace: "elsewhere" } }),
        ],
      },
      {
        name: "pods of a release",
        declare: [release(), budget({ maxUnavailable: 0 })],
      },
    ],
  },
  checkInStack: (pdb, model) => {
    const limit = limitOf(pdb);
    const { linked } = model.kubernetes.workloadsUnder(pdb);
    return limit === undefined || linked.length === 0 ? [] : judged(limit, pdb, model);
  },
});

function judged(limit: Limit, pdb: PodDisruptionBudget, model: ScalingModel): Outcome[] {
  const { field, kind } = limit;
  if (!isKnown(field)) return [limitUndecided(limit, "the budget is not known")];
  const decided: KnownLimit = { kind, amount: field.value };
  if (blocksNever(decided)) return [];
  const fewest = fewestCounted(model, pdb);
  if (isKnown(fewest) && fewest.value <= 1) return [];
  if (blocksAlways(decided)) return [limitViolation(limit, roomAlways[kind])];
  if (!isKnown(fewest)) return [limitUndecided(limit, "the fewest pods are not known")];
  if (!blocksAll(decided, fewest.value)) return [];
  return [limitViolation(limit, `fewer than ${show(fewest)}, the fewest pods that it counts`)];
}

const roomAlways = {
  minAvailable: "less than all, which lets no pod be evicted at any number of pods",
  maxUnavailable: "at least 1, so that a pod may be evicted",
} as const;
