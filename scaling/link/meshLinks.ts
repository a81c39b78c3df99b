import { Field, isKnown, known, notKnown } from "../model/field";
import { KubernetesObject, KubernetesService, Workload } from "../model/kubernetes";
import { MeshNode, MeshRoute, MeshTarget } from "../model/mesh";
import { same, Truth } from "./link";
import type { ScalingModel } from "./scalingModel";

/** The workloads that answer for a target; `open` where the program does not surely list them all. */
export interface Answering {
  readonly workloads: readonly Workload[];
  readonly open: boolean;
}

const unclear: Answering = { workloads: [], open: true };

/** A Service as others name it. */
interface ServiceName {
  readonly name: string;
  /** Absent means that of the object which names it. */
  readonly namespace: Field<string>;
}

/**
 * Which workloads answer for what a mesh sends requests to: a Service by its name or its name in DNS, a virtual
 * node by its name, and behind it the Service that its DNS name means or the pods that it selects.
 */
export class MeshLinks {
  constructor(private readonly model: ScalingModel) {}

  /** What a target of a route stands for. */
  behind(route: MeshRoute, target: MeshTarget): Answering {
    if (isKnown(target.host)) {
      const named = serviceNameIn(target.host.value, target.hostNamespace);
      return this.behindService(named, route.object);
    }
    if (!isKnown(target.node)) return unclear;
    const nodes = this.nodesNamed(target.node.value, route.object);
    return nodes.length === 1 ? this.behindNode(nodes[0]!) : unclear;
  }

  /** What answers for a virtual node. */
  behindNode(node: MeshNode): Answering {
    if (node.podSelector && node.object) return this.selectedBy(node);
    if (!isKnown(node.hostname)) return unclear;
    return this.behindHost(node.hostname.value, node.object);
  }

  /** What answers under a name in DNS. */
  behindHost(host: string, from: KubernetesObject | undefined): Answering {
    return this.behindService(serviceNameIn(host, { state: "absent", path: "" }), from);
  }

  private behindService(named: ServiceName, from: KubernetesObject | undefined): Answering {
    const services = this.model
      .all("kubernetesService")
      .map((service) => ({ service, fits: this.isNamed(service, named, from) }))
      .filter(({ fits }) => fits !== false);
    if (services.length !== 1 || services[0]!.fits !== true) return unclear;
    const { linked, undecided } = this.model.kubernetes.workloadsBehind(services[0]!.service);
    return { workloads: linked, open: undecided.length > 0 || linked.length === 0 };
  }

  private isNamed(
    service: KubernetesService,
    { name, namespace }: ServiceName,
    from: KubernetesObject | undefined,
  ): Truth {
    const named = same(service.name, known(name, ""));
    if (named === false) return false;
    const placed = isKnown(namespace)
      ? same(this.model.kubernetes.namespaceOf(service), namespace)
      : this.placedWith(service, from, namespace);
    if (placed === false) return false;
    return named === true && placed === true ? true : "unknown";
  }

  /** Who names a Service from outside of the cluster has to name its namespace. */
  private placedWith(
    service: KubernetesService,
    from: KubernetesObject | undefined,
    namespace: Field<string>,
  ): Truth {
    if (namespace.state === "unknown") return "unknown";
    return from === undefined ? true : this.model.kubernetes.sameNamespace(from, service);
  }

  private nodesNamed(name: string, from: KubernetesObject | undefined): readonly MeshNode[] {
    return this.model.all("meshNode").filter((node) => {
      if (same(node.name, known(name, "")) !== true) return false;
      if (from === undefined || node.object === undefined) return from === node.object;
      return this.model.kubernetes.sameNamespace(from, node.object) !== false;
    });
  }

  /** Pods that a virtual node selects, by the Services and workloads of its namespace. */
  private selectedBy({ object, podSelector }: MeshNode): Answering {
    const wanted = podSelector!.matchLabels;
    if (!isKnown(wanted)) return unclear;
    const workloads = this.model.all("workload").filter((workload) => {
      if (this.model.kubernetes.sameNamespace(object!, workload) !== true) return false;
      const { labels } = workload.pod;
      return (
        isKnown(labels) &&
        Object.entries(wanted.value).every(
          ([key, value]) => same(labels.value[key] ?? notKnown(key), value) === true,
        )
      );
    });
    return { workloads, open: workloads.length === 0 };
  }
}

/** `svc`, `svc.ns`, `svc.ns.svc` and `svc.ns.svc.cluster.local` mean a Service. */
function serviceNameIn(host: string, namespace: Field<string>): ServiceName {
  const [name = "", inHost, ...rest] = host.replace(/\.$/, "").split(".");
  const isService = inHost !== undefined && (rest.length === 0 || rest[0] === "svc");
  return { name, namespace: isService ? known(inHost, namespace.path) : namespace };
}
