import {
  budget,
  deployment,
  hpa,
  podTemplate,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { scalerName, surelyScaled } from "./_scaled";

export default defineRule({
  id: "pdb-present",
  area: "kubernetes",
  title: "What scales from two pods up has a PodDisruptionBudget",
  severity: "medium",
  level: "advisory",
  rationale:
    "Without a budget the drain of nodes may evict all pods at the same time, as an upgrade of a node pool does. Two " +
    "pods or more were asked for so that one may go while others serve, and only a budget says so to the cluster.",
  fix: "Add a PodDisruptionBudget on the labels of the pods with maxUnavailable 1.",
  whenNotToUse: "For workers whose work is repeated elsewhere when they go.",
  sources: [
    {
      title: "Specifying a disruption budget for your application",
      url: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    },
  ],
  on: ["workload"],
  examples: {
    good: [
      { name: "one may be missing", declare: [deployment(), hpa(), budget()] },
      {
        name: "a budget on all pods of the namespace",
        declare: [deployment(), hpa(), budget({ selector: {} })],
      },
      { name: "down to a single pod", declare: [deployment(), hpa({ minReplicas: 1 })] },
      { name: "not scaled", declare: [deployment({ replicas: 3 })] },
      {
        name: "a budget by an expression",
        declare: [
          deployment(),
          hpa(),
          budget({
            selector: {
              matchExpressions: [{ key: "app", operator: "In", values: ["ml-model", "other"] }],
            },
          }),
        ],
      },
    ],
    bad: [
      {
        name: "none",
        declare: [deployment(), hpa()],
        finds: ["template.metadata.labels is", "a PodDisruptionBudget"],
      },
      {
        name: "none, with KEDA",
        declare: [deployment(), scaledObject()],
        finds: ["a PodDisruptionBudget"],
      },
      {
        name: "a budget on other pods",
        declare: [deployment(), hpa(), budget({ selector: { matchLabels: { app: "other" } } })],
        finds: ["a PodDisruptionBudget"],
      },
      {
        name: "a budget in another namespace",
        declare: [deployment(), hpa(), budget({}, { metadata: { namespace: "elsewhere" } })],
        finds: ["a PodDisruptionBudget"],
      },
      {
        name: "a budget without a selector, which selects nothing",
        declare: [deployment(), hpa(), budget({ selector: undefined })],
        finds: ["a PodDisruptionBudget"],
      },
    ],
    unknown: [
      { name: "minimum not known", declare: [deployment(), hpa({ minReplicas: UNKNOWN })] },
      {
        name: "selector of a budget not known",
        declare: [deployment(), hpa(), budget({ selector: UNKNOWN })],
      },
      {
        name: "namespace of a budget not known",
        declare: [deployment(), hpa(), budget({}, { metadata: { namespace: UNKNOWN } })],
      },
      {
        name: "labels of the pods not known",
        declare: [deployment({ template: podTemplate({}, UNKNOWN) }), hpa(), budget()],
      },
      { name: "a release that may hold a budget", declare: [deployment(), hpa(), release()] },
    ],
  },
  checkInStack: (workload, model) => {
    const scaled = surelyScaled(model, workload);
    if (!scaled || !knownTo(scaled.min, (min) => min >= 2)) return [];
    const { linked, undecided } = model.kubernetes.budgetsOf(workload);
    const bundles = model.kubernetes.bundlesAround(workload);
    if (linked.length + undecided.length + bundles.length > 0) return [];
    const allowed = `labels that a PodDisruptionBudget selects, as ${scalerName(scaled.scaler)} keeps several pods`;
    return [violation(workload.pod.labels, allowed, undefined, "selected by none")];
  },
});
