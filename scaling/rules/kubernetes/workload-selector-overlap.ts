import { deployment, hpa, podTemplate, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { known, knownTo } from "../../model/field";
import { Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { named, scalerName, surelyScaled } from "./_scaled";

/** A second workload, whose pods have these labels. */
const canary = (labels: Parameters<typeof podTemplate>[1], place = {}) =>
  deployment(
    { selector: { matchLabels: { role: "canary" } }, template: podTemplate({}, labels) },
    { name: "canary", ...place },
  );

export default defineRule({
  id: "workload-selector-overlap",
  area: "kubernetes",
  title: "No workload that is scaled counts the pods of another as its own",
  severity: "high",
  level: "mandatory",
  rationale:
    "The autoscaler takes its pods from the selector of what it scales, not from who made them: the load of foreign pods " +
    "enters the average, and idle ones hide an overload. A canary whose labels include those of the stable version is " +
    "the usual case.",
  fix: "Give each workload a label whose value no other has, as track, in its selector and its template.",
  whenNotToUse: "Where both always get the same load for each pod, as two halves of one fleet.",
  sources: [
    {
      title: "HorizontalPodAutoscaler, pods by the selector of the target",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work",
    },
    {
      title: "Deployments, selectors that overlap",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
    },
  ],
  on: ["workload"],
  examples: {
    good: [
      { name: "one workload", declare: [deployment(), hpa()] },
      {
        name: "two with labels of their own",
        declare: [deployment(), hpa(), canary({ app: "canary", role: "canary" })],
      },
      {
        name: "the same labels in another namespace",
        declare: [
          deployment(),
          hpa(),
          canary({ app: "ml-model", role: "canary" }, { metadata: { namespace: "elsewhere" } }),
        ],
      },
      {
        name: "overlapping, but neither is scaled",
        declare: [deployment({ replicas: 2 }), canary({ app: "ml-model", role: "canary" })],
      },
      {
        name: "a deployment without pods, which lends its template",
        declare: [deployment(), hpa(), deployment({ replicas: 0 }, { name: "template" })],
      },
      {
        name: "only the narrow one is scaled",
        declare: [
          deployment({ replicas: 2 }),
          canary({ app: "ml-model", role: "canary" }),
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "canary" } }),
        ],
      },
    ],
    bad: [
      {
        name: "a canary with the labels of the stable version",
        declare: [deployment(), hpa(), canary({ app: "ml-model", role: "canary" })],
        finds: [
          'metadata.labels is such that Deployment "ml-model"',
          'HorizontalPodAutoscaler "ml-model"',
        ],
      },
      {
        name: "two of one selector, with KEDA",
        declare: [deployment(), scaledObject(), deployment({}, { name: "second" })],
        finds: ['such that Deployment "ml-model"', 'ScaledObject "ml-model"'],
      },
    ],
    unknown: [
      {
        name: "labels of the other not known",
        declare: [deployment(), hpa(), canary(UNKNOWN)],
      },
      {
        name: "namespace of the other not known",
        declare: [
          deployment(),
          hpa(),
          canary({ app: "ml-model", role: "canary" }, { metadata: { namespace: UNKNOWN } }),
        ],
      },
      {
        name: "selector not known",
        declare: [
          deployment({ selector: UNKNOWN }),
          hpa(),
          canary({ app: "ml-model", role: "canary" }),
        ],
      },
      {
        name: "what the autoscaler acts on is not known",
        declare: [
          deployment(),
          hpa({ scaleTargetRef: UNKNOWN }),
          canary({ app: "ml-model", role: "canary" }),
        ],
      },
    ],
  },
  /** Asked of the workload whose pods are counted: it has few counters, and a counter may have many pods. */
  checkInStack: (workload, model) => {
    if (hasNoPods(workload)) return [];
    return model.kubernetes.countersOf(workload).linked.flatMap((counter) => {
      const scaled = counter === workload ? undefined : surelyScaled(model, counter);
      if (!scaled || counter.selector === undefined) return [];
      const other = named(counter.objectKind, counter);
      const seen = `such that ${other}, which ${scalerName(scaled.scaler)} scales, counts these pods`;
      const allowed = "labels that no selector but the workload's own matches";
      return [violation(known(true, workload.pod.labels.path), allowed, undefined, seen)];
    });
  },
});

/** As a Deployment that only lends its template to a Rollout. */
function hasNoPods({ replicas }: Workload): boolean {
  return knownTo(replicas, (number) => number === 0);
}
