import { deployment, hpa, kubernetesUrn, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { UNKNOWN } from "../../model/input";
import { sources } from "./_hpaSources";
import { rivalsOf } from "./_hpaOwners";
import { scalerName } from "./_scaled";

const other = { apiVersion: "apps/v1", kind: "Deployment", name: "other" };
const handover = { "scaledobject.keda.sh/transfer-hpa-ownership": "true" };
const second = { name: "second" };

const patch = hpa(
  { maxReplicas: 20 },
  {
    name: "patch",
    type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch",
    metadata: { name: "ml-model" },
  },
);

export default defineRule({
  id: "hpa-single-owner",
  area: "kubernetes",
  title: "One scaler sets the replicas of a workload",
  severity: "high",
  level: "mandatory",
  rationale:
    "Two autoscalers of one workload each write the number that they computed, every 15 seconds: replicas go up and down " +
    "without end. A ScaledObject makes an autoscaler of its own, so that one beside it is the second.",
  fix: "Put all metrics into one scaler; let KEDA take an autoscaler over by its annotation instead of keeping both.",
  whenNotToUse: "Never: two scalers of one workload fight.",
  sources: [
    sources.controller,
    {
      title: "KEDA: transfer of an existing autoscaler",
      url: "https://keda.sh/docs/latest/concepts/scaling-deployments/#transfer-ownership-of-an-existing-hpa",
    },
    {
      title: "KEDA, admission webhook of ScaledObjects",
      url: "https://keda.sh/docs/latest/concepts/admission-webhooks/",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "one", declare: [deployment(), hpa()] },
      {
        name: "one for each workload",
        declare: [
          deployment(),
          deployment({}, { name: "other" }),
          hpa(),
          hpa({ scaleTargetRef: other }, second),
        ],
      },
      {
        name: "the same name in two namespaces",
        declare: [hpa(), hpa({}, { name: "second", metadata: { namespace: "ranking" } })],
      },
      {
        name: "KEDA takes the autoscaler over",
        declare: [
          deployment(),
          hpa(),
          scaledObject(
            { advanced: { horizontalPodAutoscalerConfig: { name: "ml-model" } } },
            { metadata: { annotations: handover } },
          ),
        ],
      },
      {
        name: "KEDA is paused",
        declare: [
          deployment(),
          hpa(),
          scaledObject({}, { metadata: { annotations: { "autoscaling.keda.sh/paused": "true" } } }),
        ],
      },
      {
        name: "a patch to the one autoscaler",
        declare: [deployment(), hpa(), patch],
      },
      {
        name: "a patch to the one autoscaler of what another program declares",
        declare: [hpa(), patch],
      },
    ],
    bad: [
      {
        name: "two autoscalers",
        declare: [deployment(), hpa(), hpa({}, second)],
        finds: [
          'spec.scaleTargetRef.name is "ml-model"',
          'HorizontalPodAutoscaler "second" does',
          'HorizontalPodAutoscaler "ml-model" does',
        ],
      },
      {
        name: "an autoscaler beside KEDA",
        declare: [deployment(), hpa(), scaledObject()],
        finds: ['ScaledObject "ml-model" does', 'HorizontalPodAutoscaler "ml-model" does'],
      },
      {
        name: "KEDA takes another autoscaler over",
        declare: [deployment(), hpa(), scaledObject({}, { metadata: { annotations: handover } })],
        finds: ['HorizontalPodAutoscaler "ml-model" does'],
      },
      {
        name: "two ScaledObjects",
        declare: [deployment(), scaledObject(), scaledObject({}, second)],
        finds: ['ScaledObject "second" does'],
      },
      {
        name: "two autoscalers of what another program declares",
        declare: [hpa(), hpa({}, second)],
        finds: ['HorizontalPodAutoscaler "second" does'],
      },
      {
        name: "by two versions of one group",
        declare: [
          deployment(),
          hpa(),
          hpa(
            {
              scaleTargetRef: { apiVersion: "apps/v1beta2", kind: "Deployment", name: "ml-model" },
            },
            second,
          ),
        ],
        finds: ['HorizontalPodAutoscaler "second" does'],
      },
      {
        name: "of a workload that is not made yet",
        declare: [
          deployment({}, { metadata: { name: undefined } }),
          hpa(
            { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
            { from: { spec: [kubernetesUrn("deployment")] } },
          ),
          hpa(
            { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
            { ...second, from: { spec: [kubernetesUrn("deployment")] } },
          ),
        ],
        finds: ['HorizontalPodAutoscaler "second" does'],
      },
    ],
    unknown: [
      {
        name: "target of one unknown",
        declare: [
          deployment(),
          hpa(),
          hpa(
            { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
            second,
          ),
        ],
      },
      {
        name: "whether KEDA takes over is unknown",
        declare: [
          deployment(),
          hpa(),
          scaledObject(
            {},
            {
              metadata: { annotations: { "scaledobject.keda.sh/transfer-hpa-ownership": UNKNOWN } },
            },
          ),
        ],
      },
      {
        name: "whether KEDA is paused is unknown",
        declare: [
          deployment(),
          hpa(),
          scaledObject(
            {},
            { metadata: { annotations: { "autoscaling.keda.sh/paused": UNKNOWN } } },
          ),
        ],
      },
      {
        name: "namespaces unknown",
        declare: [
          hpa({}, { metadata: { namespace: UNKNOWN } }),
          hpa({}, { name: "second", metadata: { namespace: UNKNOWN } }),
        ],
      },
    ],
  },
  checkInStack: (scaler, model) => {
    const rivals = rivalsOf(scaler, model).map(scalerName).sort();
    if (rivals.length === 0) return [];
    const allowed = `a target that nothing else scales; ${rivals.join(" and ")} ${rivals.length > 1 ? "do" : "does"}`;
    return [violation(scaler.target.name, allowed)];
  },
});
