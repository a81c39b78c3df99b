import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, knownTo } from "../../model/field";
import { requestOf, runningContainers, Workload } from "../../model/kubernetes";
import { textOf } from "../kubernetes/_hpaSignals";

/** A proxy that a mesh puts beside a server. */
export interface Proxy {
  /** Name of its container, where the template of the pods declares parts of it. */
  readonly container: string;
  /** Annotation of the pods with the CPU that it requests. */
  readonly request: string;
  /** All annotations of the pods from which it has a request of CPU. */
  readonly requestedBy: readonly string[];
}

const istio: Proxy = {
  container: "istio-proxy",
  request: "sidecar.istio.io/proxyCPU",
  requestedBy: ["sidecar.istio.io/proxyCPU", "sidecar.istio.io/proxyCPULimit"],
};

const appMesh: Proxy = {
  container: "envoy",
  request: "appmesh.k8s.aws/cpuRequest",
  requestedBy: ["appmesh.k8s.aws/cpuRequest"],
};

/** The proxy that is surely put into the pods of a workload. */
export function proxyIn(workload: Workload, model: ScalingModel): Proxy | undefined {
  const { hostNetwork } = workload.pod;
  if (hostNetwork.state === "unknown" || knownTo(hostNetwork, (own) => own)) return undefined;
  if (isInjectedByIstio(workload, model)) return istio;
  return isInjectedByAppMesh(workload, model) ? appMesh : undefined;
}

/** Pods ask for it by a label or the older annotation, by a revision, or are in a namespace that does. */
function isInjectedByIstio(workload: Workload, model: ScalingModel): boolean {
  const { labels, annotations } = workload.pod;
  const asked = firstOf(
    [labels, annotations].map((each) => textOf(each, "sidecar.istio.io/inject")),
  );
  if (asked !== undefined) return knownTo(asked, (text) => text === "true");
  const namespace = model.kubernetes.declaredNamespaceOf(workload)?.labels;
  const ofNamespace = namespace && textOf(namespace, "istio-injection");
  if (ofNamespace && ofNamespace.state !== "absent") {
    return knownTo(ofNamespace, (text) => text === "enabled");
  }
  const revisions = [...(namespace ? [namespace] : []), labels];
  const revision = firstOf(revisions.map((each) => textOf(each, "istio.io/rev")));
  return revision !== undefined && knownTo(revision, (text) => text !== "");
}

/** In a namespace that has its pods injected, only those of a virtual node are. */
function isInjectedByAppMesh(workload: Workload, model: ScalingModel): boolean {
  const key = "appmesh.k8s.aws/sidecarInjectorWebhook";
  const asked = textOf(workload.pod.annotations, key);
  if (asked.state !== "absent") return knownTo(asked, (text) => text === "enabled");
  const namespace = model.kubernetes.declaredNamespaceOf(workload);
  const isEnabled =
    namespace !== undefined && knownTo(textOf(namespace.labels, key), (text) => text === "enabled");
  return isEnabled && model.mesh.nodesOf(workload).length > 0;
}

/** Whether a proxy has a request of CPU, as far as it is known, of its pods or their namespace. */
export function requestOfProxy(
  { container, requestedBy }: Proxy,
  workload: Workload,
  model: ScalingModel,
): "some" | "none" | "unknown" {
  const { pod } = workload;
  const annotated = requestedBy.map((key) => textOf(pod.annotations, key).state);
  const containers = runningContainers(pod);
  const own = isKnown(containers)
    ? containers.value
        .filter(({ name }) => knownTo(name, (text) => text === container))
        .map(({ resources }) => requestOf(resources, "cpu").state)
    : [containers.state];
  const states = [...annotated, ...own];
  if (states.includes("known")) return "some";
  const ranges = model.kubernetes.limitRangesIn(workload);
  const isOpen = states.includes("unknown") || ranges.linked.length + ranges.undecided.length > 0;
  return isOpen ? "unknown" : "none";
}

/** The first one that is there, known or not. */
function firstOf(fields: readonly Field<string>[]): Field<string> | undefined {
  return fields.find(({ state }) => state !== "absent");
}
