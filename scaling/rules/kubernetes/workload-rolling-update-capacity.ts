import {
  container,
  deployment,
  hpa,
  kubernetesObject,
  kubernetesTypes,
  podTemplate,
  quota,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule } from "../../check/rule";
import { UNKNOWN } from "../../model/input";
import { downAtMinimum, noRoomToSurge } from "./_rollouts";
import { surelyScaled } from "./_scaled";

const rolling = (maxSurge: unknown, maxUnavailable: unknown, place = {}) =>
  deployment({ strategy: { rollingUpdate: { maxSurge, maxUnavailable } as never } }, place);
const fromOne = hpa({ minReplicas: 1 });
const statefulRef = { apiVersion: "apps/v1", kind: "StatefulSet", name: "ml-model" };
const stateful = (change = {}) =>
  deployment({ strategy: undefined, ...change }, { type: kubernetesTypes.statefulSet });

/** A deployment each of whose pods has an accelerator. */
function accelerated(strategy = {}) {
  const resources = { limits: { "nvidia.com/gpu": 1 } };
  const template = podTemplate({ containers: [container({ resources })] });
  return deployment({ template, ...strategy });
}
const gpus = (count: number) => quota({ "requests.nvidia.com/gpu": count });

export default defineRule({
  id: "workload-rolling-update-capacity",
  area: "kubernetes",
  title: "A rollout keeps pods serving at the minimum, and has room at the maximum",
  severity: "medium",
  level: "advisory",
  rationale:
    "A new version that first takes away what serves is an outage as long as a model takes to load, and the autoscaler " +
    "does not help, since it never asked for fewer. At the maximum a rollout that may only add needs accelerators " +
    "beyond those of all replicas; if a quota does not have them it stands still.",
  fix: "Use RollingUpdate with maxUnavailable 0 and maxSurge 1, with room for one pod more than the maximum in the quota.",
  whenNotToUse: "Where two versions must never run side by side.",
  sources: [
    {
      title: "Deployments, rolling update",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment",
    },
    {
      title: "StatefulSets, update strategies",
      url: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies",
    },
    {
      title: "Resource quotas, extended resources",
      url: "https://kubernetes.io/docs/concepts/policy/resource-quotas/#resource-quota-for-extended-resources",
    },
  ],
  on: ["workload"],
  examples: {
    good: [
      { name: "adds before it removes", declare: [deployment(), hpa()] },
      {
        name: "what Kubernetes assumes, a quarter of a single pod, which is rounded down to none",
        declare: [deployment({ strategy: undefined }), fromOne],
      },
      { name: "one of two at a time", declare: [rolling(0, 1), hpa()] },
      { name: "not scaled", declare: [deployment({ strategy: { type: "Recreate" } })] },
      {
        name: "a StatefulSet of two, one at a time",
        declare: [stateful(), hpa({ scaleTargetRef: statefulRef })],
      },
      {
        name: "a StatefulSet that a person updates",
        declare: [
          stateful({ updateStrategy: { type: "OnDelete" } }),
          hpa({ scaleTargetRef: statefulRef, minReplicas: 1 }),
        ],
      },
      {
        name: "accelerators for one pod more",
        declare: [accelerated(), hpa(), gpus(11)],
      },
      {
        name: "as many accelerators as pods, and one may be missing",
        declare: [
          accelerated({ strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } } }),
          hpa(),
          gpus(10),
        ],
      },
      {
        name: "a quota of other pods only",
        declare: [
          accelerated(),
          hpa(),
          kubernetesObject(kubernetesTypes.quota, {
            spec: { hard: { "requests.nvidia.com/gpu": 10 }, scopes: ["BestEffort"] },
          }),
        ],
      },
      {
        name: "a maximum that the quota cannot hold, which another rule tells",
        declare: [accelerated(), hpa(), gpus(9)],
      },
    ],
    bad: [
      {
        name: "everything stops first",
        declare: [deployment({ strategy: { type: "Recreate" } }), hpa()],
        finds: ['type is "Recreate"', "RollingUpdate"],
      },
      {
        name: "both of two",
        declare: [rolling(1, 2), hpa()],
        finds: ["maxUnavailable is 2", "fewer than 2"],
      },
      {
        name: "all of any number",
        declare: [rolling(1, "100%"), hpa()],
        finds: ["maxUnavailable is 100%", "fewer than 2"],
      },
      {
        name: "the only one, as none may be added",
        declare: [rolling(0, "25%"), fromOne],
        finds: ["maxUnavailable is 25%", "fewer than 1"],
      },
      {
        name: "the only one, with KEDA from none",
        declare: [rolling(1, 1), scaledObject({ minReplicaCount: 0 })],
        finds: ["maxUnavailable is 1", "fewer than 1"],
      },
      {
        name: "the only one of a StatefulSet, which can add none",
        declare: [stateful(), hpa({ scaleTargetRef: statefulRef, minReplicas: 1 })],
        finds: ["maxUnavailable is not set", "fewer than 1", "fix: Raise the minimum"],
      },
      {
        name: "three quarters of a StatefulSet of two, which is rounded up",
        declare: [
          stateful({ updateStrategy: { rollingUpdate: { maxUnavailable: "75%" } } }),
          hpa({ scaleTargetRef: statefulRef }),
        ],
        finds: ["maxUnavailable is 75%", "fewer than 2"],
      },
      {
        name: "no accelerator for one pod more",
        declare: [accelerated(), hpa(), gpus(10)],
        finds: ["maxSurge is 1", "11 nvidia.com/gpu"],
      },
      {
        name: "no accelerator, as a twentieth of ten pods is rounded down to none",
        declare: [
          accelerated({ strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: "5%" } } }),
          hpa(),
          gpus(10),
        ],
        finds: ["maxSurge is 1", "11 nvidia.com/gpu"],
      },
      {
        name: "no accelerators for a quarter more",
        declare: [
          accelerated({ strategy: { rollingUpdate: { maxSurge: "25%", maxUnavailable: 0 } } }),
          hpa(),
          gpus(12),
        ],
        finds: ["maxSurge is 25%", "13 nvidia.com/gpu"],
      },
    ],
    unknown: [
      { name: "minimum not known", declare: [rolling(1, 2), hpa({ minReplicas: UNKNOWN })] },
      { name: "strategy not known", declare: [deployment({ strategy: UNKNOWN }), fromOne] },
      { name: "how many may be missing is not known", declare: [rolling(0, UNKNOWN), fromOne] },
      { name: "how many are added is not known", declare: [rolling(UNKNOWN, 0), fromOne] },
      {
        name: "maximum not known",
        declare: [accelerated(), hpa({ maxReplicas: UNKNOWN }), gpus(10)],
      },
      {
        name: "quota not known",
        declare: [accelerated(), hpa(), quota({ "requests.nvidia.com/gpu": UNKNOWN })],
      },
      {
        name: "namespace of the quota not known",
        declare: [
          accelerated(),
          hpa(),
          quota({ "requests.nvidia.com/gpu": 10 }, { metadata: { namespace: UNKNOWN } }),
        ],
      },
    ],
  },
  checkInStack: (workload, model) => {
    const scaled = surelyScaled(model, workload);
    if (!scaled) return [];
    return [...downAtMinimum(workload, scaled), ...noRoomToSurge(workload, scaled, model)];
  },
});
