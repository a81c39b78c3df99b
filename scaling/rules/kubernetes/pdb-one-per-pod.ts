import { budget, deployment, hpa, podTemplate } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { known } from "../../model/field";
import { PodDisruptionBudget, Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { named } from "./_scaled";

const second = (change = {}, place = {}) => budget(change, { name: "second", ...place });

export default defineRule({
  id: "pdb-one-per-pod",
  area: "kubernetes",
  title: "A pod comes under one PodDisruptionBudget",
  severity: "high",
  level: "mandatory",
  rationale:
    "The API server answers every eviction of a pod that two budgets count with an error, whatever the budgets allow. " +
    "Drains of its node then never end, which a second budget was surely not meant to do.",
  fix: "Remove one of the budgets, or give each a selector of its own pods.",
  whenNotToUse: "While one budget takes the place of another, for as long as no node is drained.",
  sources: [
    {
      title: "Eviction API, an error for pods under several budgets",
      url: "https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/",
    },
    {
      title: "Kubernetes, the eviction subresource",
      url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/pod/storage/eviction.go",
    },
  ],
  on: ["podDisruptionBudget"],
  examples: {
    good: [
      { name: "one", declare: [deployment(), hpa(), budget()] },
      {
        name: "one for each of two deployments",
        declare: [
          deployment(),
          deployment(
            {
              selector: { matchLabels: { app: "other" } },
              template: podTemplate({}, { app: "other" }),
            },
            { name: "other" },
          ),
          budget(),
          second({ selector: { matchLabels: { app: "other" } } }),
        ],
      },
      {
        name: "the same selector in another namespace",
        declare: [deployment(), budget(), second({}, { metadata: { namespace: "elsewhere" } })],
      },
    ],
    bad: [
      {
        name: "two of one selector",
        declare: [deployment(), budget(), second()],
        finds: ["spec.selector is", '"ml-model"', "one budget"],
      },
      {
        name: "one of all pods beside it",
        declare: [deployment(), budget(), second({ selector: {} })],
        finds: ["spec.selector is", "one budget"],
      },
    ],
    unknown: [
      {
        name: "selector of the second not known",
        declare: [deployment(), budget(), second({ selector: UNKNOWN })],
      },
      {
        name: "namespace of the second not known",
        declare: [deployment(), budget(), second({}, { metadata: { namespace: UNKNOWN } })],
      },
      {
        name: "labels of the pods not known",
        declare: [deployment({ template: podTemplate({}, UNKNOWN) }), budget(), second()],
      },
    ],
  },
  checkInStack: (pdb, model) =>
    model.kubernetes.workloadsUnder(pdb).linked.flatMap((workload) => shared(pdb, workload, model)),
});

function shared(pdb: PodDisruptionBudget, workload: Workload, model: ScalingModel): Outcome[] {
  const others = model.kubernetes.budgetsOf(workload).linked.filter((other) => other !== pdb);
  if (others.length === 0 || pdb.selector === undefined) return [];
  const seen = `the second to count the pods of ${named(workload.objectKind, workload)}`;
  const also = others.map((other) => named("budget", other)).join(", ");
  const allowed = `one budget for a pod; ${also} counts them too`;
  return [violation(known(true, pdb.selector.path), allowed, undefined, seen)];
}
