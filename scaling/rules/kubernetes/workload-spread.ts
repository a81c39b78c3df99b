import {
  deployment,
  hpa,
  kubernetesTypes,
  podTemplate,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { selects } from "../../link/kubernetes/labels";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { surelyScaled } from "./_scaled";

const bare = (change = {}) =>
  deployment({ template: podTemplate({ topologySpreadConstraints: undefined, ...change }) });
const constraint = {
  maxSkew: 1,
  topologyKey: "kubernetes.io/hostname",
  whenUnsatisfiable: "ScheduleAnyway",
};
const antiAffinity = {
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: [
      {
        weight: 100,
        podAffinityTerm: {
          topologyKey: "kubernetes.io/hostname",
          labelSelector: { matchLabels: { app: "ml-model" } },
        },
      },
    ],
  },
};

export default defineRule({
  id: "workload-spread",
  area: "kubernetes",
  title: "Pods that are scaled from two up are spread over zones or nodes",
  severity: "medium",
  level: "advisory",
  rationale:
    "Two pods on one node go with that node, however many were asked for. What the scheduler spreads by itself leaves " +
    "up to three pods more on one node than on another, and up to five more in one zone, which is all of a small fleet.",
  fix: "Add topologySpreadConstraints with a labelSelector on the pods' own labels, over zones and over hosts.",
  whenNotToUse:
    "On a cluster of one node, or where the scheduler is configured with tighter constraints of its own.",
  sources: [
    {
      title: "Pod topology spread constraints",
      url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
    },
    {
      title: "Built-in default constraints of the scheduler",
      url: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#internal-default-constraints",
    },
  ],
  on: ["workload"],
  examples: {
    good: [
      { name: "over zones", declare: [deployment(), hpa()] },
      { name: "away from each other", declare: [bare({ affinity: antiAffinity }), hpa()] },
      { name: "down to a single pod", declare: [bare(), hpa({ minReplicas: 1 })] },
      { name: "not scaled", declare: [bare()] },
      {
        name: "two constraints, of which one counts the pods",
        declare: [
          bare({
            topologySpreadConstraints: [
              constraint,
              { ...constraint, labelSelector: { matchLabels: { app: "ml-model" } } },
            ],
          }),
          hpa(),
        ],
      },
    ],
    bad: [
      {
        name: "nothing",
        declare: [bare(), hpa()],
        finds: ["topologySpreadConstraints is not set", "a constraint that counts the pods"],
      },
      {
        name: "nothing, with KEDA, for a StatefulSet",
        declare: [
          deployment(
            { template: podTemplate({ topologySpreadConstraints: undefined }) },
            { type: kubernetesTypes.statefulSet },
          ),
          scaledObject({ scaleTargetRef: { kind: "StatefulSet", name: "ml-model" } }),
        ],
        finds: ["topologySpreadConstraints is not set"],
      },
      {
        name: "a constraint that counts other pods",
        declare: [
          bare({
            topologySpreadConstraints: [
              { ...constraint, labelSelector: { matchLabels: { app: "other" } } },
            ],
          }),
          hpa(),
        ],
        finds: ["topologySpreadConstraints is 1 item", "a constraint that counts the pods"],
      },
      {
        name: "a constraint without a selector, which counts none",
        declare: [bare({ topologySpreadConstraints: [constraint] }), hpa()],
        finds: ["topologySpreadConstraints is 1 item"],
      },
      {
        name: "only near to others",
        declare: [bare({ affinity: { podAffinity: antiAffinity.podAntiAffinity } }), hpa()],
        finds: ["topologySpreadConstraints is not set"],
      },
    ],
    unknown: [
      { name: "minimum not known", declare: [bare(), hpa({ minReplicas: UNKNOWN })] },
      {
        name: "constraints not known",
        declare: [bare({ topologySpreadConstraints: UNKNOWN }), hpa()],
      },
      { name: "affinity not known", declare: [bare({ affinity: UNKNOWN }), hpa()] },
      {
        name: "selector of a constraint not known",
        declare: [
          bare({ topologySpreadConstraints: [{ ...constraint, labelSelector: UNKNOWN }] }),
          hpa(),
        ],
      },
      {
        name: "what the autoscaler acts on is not known",
        declare: [bare(), hpa({ scaleTargetRef: UNKNOWN })],
      },
    ],
  },
  checkInStack: (workload, model) => {
    const scaled = surelyScaled(model, workload);
    if (!scaled || !knownTo(scaled.min, (min) => min >= 2) || mayBeSpread(workload)) return [];
    const { topologySpread } = workload.pod;
    return [violation(topologySpread, "a constraint that counts the pods, or podAntiAffinity")];
  },
});

function mayBeSpread({ pod }: Workload): boolean {
  const { topologySpread, podAntiAffinity, labels } = pod;
  if (podAntiAffinity.state !== "absent") return true;
  if (!isKnown(topologySpread)) return topologySpread.state === "unknown";
  return (valueOf(topologySpread) ?? []).some(
    ({ selector }) => selector !== undefined && selects(selector, labels) !== false,
  );
}
