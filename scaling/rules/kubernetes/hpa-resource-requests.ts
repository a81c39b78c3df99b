import {
  container,
  deployment,
  deploymentOf,
  hpa,
  limitRange,
  podTemplate,
  release,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, showValue } from "../../model/field";
import { InputObject, UNKNOWN } from "../../model/input";
import { amountOf, Container, resourceNames, Workload } from "../../model/kubernetes";
import { containerName, isNamedOneOf, measuredContainers, scaledWorkload } from "./_hpaPods";
import { resourceSignalsOf, Signal } from "./_hpaSignals";
import { sources } from "./_hpaSources";
import { named } from "./_scaled";

const bare = { name: "proxy", resources: {} };

function withSidecar(sidecar: InputObject, part = "containers") {
  const all = part === "containers" ? [container(), sidecar] : [sidecar];
  return deployment({ template: podTemplate({ [part]: all }) });
}

function ofContainer(name: string) {
  const target = { type: "Utilization", averageUtilization: 50 };
  return hpa({
    metrics: [
      { type: "ContainerResource", containerResource: { name: "cpu", container: name, target } },
    ],
  });
}

const amount = { name: "cpu", target: { type: "AverageValue", averageValue: "500m" } };

export default defineRule({
  id: "hpa-resource-requests",
  area: "kubernetes",
  title: "What is scaled by a percentage of requests has requests",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A utilization is usage divided by what all containers request, sidecars included, and one container without a " +
    "request leaves it undefined. The autoscaler then reports FailedGetResourceMetric and never scales.",
  fix: "Declare the request on every container, or scale by a ContainerResource metric of the one that matters.",
  whenNotToUse:
    "Where an admission webhook gives containers their requests: name those in ignoreContainers.",
  sources: [
    sources.calculator,
    {
      title: "Support for resource metrics: requests must be set",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics",
    },
  ],
  on: ["horizontalPodAutoscaler"],
  knobs: {
    ignoreContainers: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Names of containers that get their requests from something else.",
    },
  },
  examples: {
    good: [
      { name: "requested", declare: [deployment(), hpa()] },
      {
        name: "a limit alone, which is copied into the request",
        declare: [deploymentOf({ resources: { limits: { cpu: "1", memory: "2Gi" } } }), hpa()],
      },
      {
        name: "a default of the namespace",
        declare: [deploymentOf({ resources: {} }), limitRange(), hpa()],
      },
      {
        name: "requests of the pod as a whole",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container({ resources: {} })],
              resources: { requests: { cpu: "2" } },
            }),
          }),
          hpa(),
        ],
      },
      {
        name: "a pod as a whole that requests memory, beside one container that requests the CPU",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container(), bare],
              resources: { requests: { memory: "4Gi" } },
            }),
          }),
          hpa(),
        ],
      },
      {
        name: "an amount, which needs no request",
        declare: [
          deploymentOf({ resources: {} }),
          hpa({ metrics: [{ type: "Resource", resource: amount }] }),
        ],
      },
      { name: "one container that has it", declare: [withSidecar(bare), ofContainer("server")] },
      {
        name: "a step before the start, which is not measured",
        declare: [withSidecar(bare, "initContainers"), hpa()],
      },
      {
        name: "a proxy that gets its request elsewhere",
        settings: { ignoreContainers: ["proxy"] },
        declare: [withSidecar(bare), hpa()],
      },
    ],
    bad: [
      {
        name: "no request",
        declare: [deploymentOf({ resources: {} }), hpa()],
        finds: [
          "spec.metrics[0].resource.target.averageUtilization is 50",
          'a percentage of a request for "cpu", which container "server" of Deployment "ml-model" does not have',
        ],
      },
      {
        name: "a sidecar without it",
        declare: [withSidecar(bare), hpa()],
        finds: ['which container "proxy" of Deployment "ml-model" does not have'],
      },
      {
        name: "a sidecar among the init containers",
        declare: [withSidecar({ ...bare, restartPolicy: "Always" }, "initContainers"), hpa()],
        finds: ['which container "proxy" of'],
      },
      {
        name: "one container without it",
        declare: [withSidecar(bare), ofContainer("proxy")],
        finds: ['which container "proxy" of'],
      },
      {
        name: "the server's default metric",
        declare: [
          deploymentOf({ resources: { requests: { memory: "1Gi" } } }),
          hpa({ metrics: undefined }),
        ],
        finds: ["spec.metrics is not set", 'a request for "cpu"'],
      },
      {
        name: "a pod as a whole that requests another resource",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container({ resources: {} })],
              resources: { requests: { memory: "2Gi" } },
            }),
          }),
          hpa(),
        ],
        finds: ['a request for "cpu"'],
      },
      {
        name: "a default of another namespace",
        declare: [
          deploymentOf({ resources: {} }),
          limitRange({}, { metadata: { namespace: "ranking" } }),
          hpa(),
        ],
        finds: ['which container "server" of'],
      },
    ],
    unknown: [
      {
        name: "request unknown",
        declare: [deploymentOf({ resources: { requests: { cpu: UNKNOWN } } }), hpa()],
      },
      { name: "resources unknown", declare: [deploymentOf({ resources: UNKNOWN }), hpa()] },
      {
        name: "containers unknown",
        declare: [deployment({ template: podTemplate({ containers: UNKNOWN }) }), hpa()],
      },
      {
        name: "metric unknown",
        declare: [deploymentOf({ resources: {} }), hpa({ metrics: [UNKNOWN] })],
      },
      { name: "target elsewhere", declare: [release(), hpa()] },
      {
        name: "a release that may hold defaults for the namespace",
        declare: [deploymentOf({ resources: {} }), release(), hpa()],
      },
      {
        name: "defaults of a namespace that is not known",
        declare: [
          deploymentOf({ resources: {} }),
          limitRange({}, { metadata: { namespace: UNKNOWN } }),
          hpa(),
        ],
      },
      {
        name: "a container whose name is unknown, where one is asked for",
        declare: [
          deployment({ template: podTemplate({ containers: [{ ...bare, name: UNKNOWN }] }) }),
          ofContainer("server"),
        ],
      },
    ],
  },
  checkInStack: (scaler, model, settings) => {
    const workload = scaledWorkload(scaler, model);
    if (workload === undefined) return [];
    return resourceSignalsOf(scaler)
      .filter(({ utilization, resource }) => isKnown(utilization) && isKnown(resource))
      .flatMap((signal) => unrequested(signal, workload, model, settings));
  },
});

function unrequested(
  signal: Signal,
  workload: Workload,
  model: ScalingModel,
  settings: RuleSettings,
): readonly Outcome[] {
  const { resource, utilization } = signal;
  if (!isKnown(resource)) return [];
  const containers = measuredContainers(workload);
  if (containers.state === "unknown") {
    return [undecided(utilization.path, "since the containers are known only after deployment")];
  }
  if (!isKnown(containers) || isRequestedByPod(signal, workload, containers.value)) return [];
  const without = containers.value
    .filter(
      (each) => isMeasured(each, signal) && !isNamedOneOf(each, settings.list("ignoreContainers")),
    )
    .filter((each) => isWithout(each, resource.value, workload, model));
  if (without.length === 0) return [];
  if (model.kubernetes.bundlesAround(workload).length > 0) {
    return [undecided(utilization.path, "since a chart may hold a LimitRange that gives requests")];
  }
  const which = without.map(containerName).join(" and ");
  const allowed =
    `a percentage of a request for ${resource.secret ? "the resource" : showValue(resource.value)}, ` +
    `which ${which} of ${named(workload.objectKind, workload)} ${without.length > 1 ? "do" : "does"} not have`;
  return [violation(utilization, allowed, undefined, signal.isAssumed ? "not set" : undefined)];
}

/** Whether the pod as a whole requests it: then what containers request adds to that, and need not. */
function isRequestedByPod(
  { resource, container }: Signal,
  { pod }: Workload,
  containers: readonly Container[],
): boolean {
  if (container.state !== "absent" || !isKnown(resource)) return false;
  const { requests, limits } = pod.resources;
  const own = [requests, limits].map((amounts) => amountOf(amounts, resource.value).state);
  if (own.some((state) => state !== "absent")) return true;
  if (resourceNames(pod.resources).length === 0) return false;
  return containers.some((each) => resourceNames(each.resources).includes(resource.value));
}

function isMeasured(each: Container, { container }: Signal): boolean {
  if (container.state !== "known") return container.state === "absent";
  return knownTo(each.name, (name) => name === container.value);
}

function isWithout(
  each: Container,
  resource: string,
  workload: Workload,
  model: ScalingModel,
): boolean {
  return model.kubernetes.requestOf(workload, each, resource).state === "absent";
}
