import {
  container,
  deployment,
  deploymentOf,
  limitRange,
  podTemplate,
  release,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, shownValueOf, valueOf } from "../../model/field";
import {
  Container,
  KedaTrigger,
  requestOf,
  runningContainers,
  Workload,
} from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { textOf } from "./_hpaSignals";
import { isResourceTrigger, kedaSources } from "./_keda";
import { named } from "./_scaled";

const scaled = (trigger = {}) =>
  scaledObject({
    fallback: undefined,
    triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "60" }, ...trigger }],
  });
const bare = { name: "proxy", image: "proxy:1" };
const two = () => deployment({ template: podTemplate({ containers: [container(), bare] }) });

export default defineRule({
  id: "keda-trigger-requests",
  area: "kubernetes",
  title: "Containers request the resource that a trigger of KEDA looks at",
  severity: "critical",
  level: "mandatory",
  rationale:
    "KEDA refuses a trigger on CPU or memory for pods with a container that does not request it, also where the target " +
    "is an amount. Where its webhook was not asked, the autoscaler has no base for its percentage and never scales.",
  fix: "Set resources.requests of the trigger's resource on every container, or metadata.containerName to one that has it.",
  whenNotToUse: "Never: KEDA refuses it.",
  sources: [
    kedaSources.webhook,
    { title: "KEDA, CPU scaler", url: "https://keda.sh/docs/latest/scalers/cpu/#prerequisites" },
    {
      title: "HorizontalPodAutoscaler, metrics of resources",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics",
    },
  ],
  on: ["scaledObject"],
  examples: {
    good: [
      { name: "requests", declare: [deployment(), scaled()] },
      {
        name: "a limit, which counts as the request",
        declare: [deploymentOf({ resources: { limits: { cpu: "1" } } }), scaled()],
      },
      {
        name: "defaults of the namespace",
        declare: [deploymentOf({ resources: undefined }), limitRange(), scaled()],
      },
      {
        name: "the container that has a request",
        declare: [two(), scaled({ metadata: { value: "60", containerName: "server" } })],
      },
      {
        name: "a request of the pod as a whole",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container({ resources: undefined })],
              resources: { requests: { cpu: "2" } },
            }),
          }),
          scaled(),
        ],
      },
      {
        name: "a sidecar without, where the target is an amount",
        declare: [
          deployment({
            template: podTemplate({ initContainers: [{ ...bare, restartPolicy: "Always" }] }),
          }),
          scaled({ metricType: "AverageValue", metadata: { value: "500m" } }),
        ],
      },
      {
        name: "an init container that has ended by then",
        declare: [deployment({ template: podTemplate({ initContainers: [bare] }) }), scaled()],
      },
      {
        name: "no trigger on a resource",
        declare: [deploymentOf({ resources: undefined }), scaledObject()],
      },
    ],
    bad: [
      {
        name: "no requests",
        declare: [deploymentOf({ resources: undefined }), scaled()],
        finds: ['triggers[0].type is "cpu"', 'container "server" of Deployment "ml-model"'],
      },
      {
        name: "a second container without",
        declare: [two(), scaled()],
        finds: ['container "proxy"'],
      },
      {
        name: "a sidecar without, which the webhook lets pass",
        declare: [
          deployment({
            template: podTemplate({ initContainers: [{ ...bare, restartPolicy: "Always" }] }),
          }),
          scaled(),
        ],
        finds: ['container "proxy"'],
      },
      {
        name: "memory alone is requested",
        declare: [deploymentOf({ resources: { requests: { memory: "1Gi" } } }), scaled()],
        finds: ['triggers[0].type is "cpu"'],
      },
      {
        name: "none of it is requested",
        declare: [deploymentOf({ resources: { requests: { cpu: 0 } } }), scaled()],
        finds: ['triggers[0].type is "cpu"'],
      },
      {
        name: "the target is an amount",
        declare: [
          deploymentOf({ resources: undefined }),
          scaled({ type: "memory", metricType: "AverageValue", metadata: { value: "1Gi" } }),
        ],
        finds: ['triggers[0].type is "memory"'],
      },
      {
        name: "the container that has no request, whatever the pod as a whole has",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container(), bare],
              resources: { requests: { cpu: "2" } },
            }),
          }),
          scaled({ metadata: { value: "60", containerName: "proxy" } }),
        ],
        finds: ['container "proxy"'],
      },
    ],
    unknown: [
      { name: "requests not known", declare: [deploymentOf({ resources: UNKNOWN }), scaled()] },
      {
        name: "amount not known",
        declare: [deploymentOf({ resources: { requests: { cpu: UNKNOWN } } }), scaled()],
      },
      {
        name: "containers not known",
        declare: [deployment({ template: podTemplate({ containers: UNKNOWN }) }), scaled()],
      },
      {
        name: "which container is meant is not known",
        declare: [two(), scaled({ metadata: { value: "60", containerName: UNKNOWN } })],
      },
      {
        name: "type of the trigger not known",
        declare: [deploymentOf({ resources: undefined }), scaled({ type: UNKNOWN })],
      },
      {
        name: "namespace of a limit range not known",
        declare: [
          deploymentOf({ resources: undefined }),
          limitRange({}, { metadata: { namespace: UNKNOWN } }),
          scaled(),
        ],
      },
      {
        name: "a release that may hold a limit range",
        declare: [deploymentOf({ resources: undefined }), release(), scaled()],
      },
      {
        name: "what is scaled is not known",
        declare: [
          deploymentOf({ resources: undefined }),
          scaledObject({
            fallback: undefined,
            scaleTargetRef: { name: UNKNOWN },
            triggers: [{ type: "cpu", metadata: { value: "60" } }],
          }),
        ],
      },
    ],
  },
  checkInStack: (object, model) => {
    const link = model.kubernetes.targetOf(object);
    if (link.state !== "linked" || link.to.kind !== "workload") return [];
    const workload = link.to;
    return (valueOf(object.triggers) ?? [])
      .filter(isResourceTrigger)
      .flatMap((trigger) => withoutRequest(trigger, workload, model));
  },
});

function withoutRequest(trigger: KedaTrigger, workload: Workload, model: ScalingModel): Outcome[] {
  const resource = valueOf(trigger.type) ?? "";
  const bare = meant(trigger, workload, resource).find((container) => {
    const request = model.kubernetes.requestOf(workload, container, resource);
    return request.state === "absent" || knownTo(request, (amount) => amount <= 0);
  });
  if (bare === undefined) return [];
  if (model.kubernetes.bundlesAround(workload).length > 0) {
    return [undecided(trigger.path, "a bundle may hold a LimitRange that gives the requests")];
  }
  const of = named(workload.objectKind, workload);
  const container = JSON.stringify(shownValueOf(bare.name) ?? "");
  const allowed = `a resource that each container requests; container ${container} of ${of} does not`;
  return [violation(trigger.type, allowed)];
}

/** The containers whose requests count: the one that is named, or all unless the pod itself requests. */
function meant(trigger: KedaTrigger, { pod }: Workload, resource: string): readonly Container[] {
  const name = textOf(trigger.metadata, "containerName");
  const containers = valueOf(isOfRequests(trigger) ? runningContainers(pod) : pod.containers) ?? [];
  if (isKnown(name)) {
    return containers.filter((each) => knownTo(each.name, (own) => own === name.value));
  }
  const ofPod = requestOf(pod.resources, resource);
  return name.state === "unknown" || ofPod.state !== "absent" ? [] : containers;
}

/** A percentage is of the requests of sidecars too, which the webhook does not look at. */
function isOfRequests({ metricType, metadata }: KedaTrigger): boolean {
  const kind = metricType.state === "absent" ? textOf(metadata, "type") : metricType;
  return knownTo(kind, (name) => name === "Utilization");
}
