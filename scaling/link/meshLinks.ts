import { AutoScalingGroup } from "../model/ec2";
import { absent, Field, isKnown } from "../model/field";
import { KubernetesObject, KubernetesService, Texts, Workload } from "../model/kubernetes";
import {
  MeshNode,
  MeshPlace,
  MeshReference,
  MeshRoute,
  MeshSubset,
  MeshTarget,
  ServiceEnd,
} from "../model/mesh";
import { labelsMatch, selects } from "./kubernetes/labels";
import { Truth } from "./link";
import { nameOfPart, Referring, sameReference } from "./mesh/references";
import { isExternalName, serviceMeant } from "./mesh/services";
import { groupsIn, targetGroupOf, targetGroupsAmong } from "./mesh/targetGroups";
import type { ScalingModel } from "./scalingModel";

/** The workloads that answer for a target; `open` where the program does not surely list them all. */
export interface Answering {
  readonly workloads: readonly Workload[];
  readonly open: boolean;
}

const unclear: Answering = { workloads: [], open: true };

/**
 * Which workloads answer for what a mesh sends requests to: a Service by its name or its name in DNS, a virtual
 * node by its name, and behind it the Service that its DNS name means or the pods that it selects. Whatever is
 * not surely so is left open.
 */
export class MeshLinks {
  constructor(private readonly model: ScalingModel) {}

  /** What a target of a route stands for. */
  behind(route: MeshRoute, { to }: MeshTarget): Answering {
    if (to.is === "service") return this.behindService(route, to);
    const node = to.is === "node" ? this.nodeMeant({ from: route, ...to }) : undefined;
    return node === undefined ? unclear : this.behindNode(node);
  }

  /** The Auto Scaling groups that surely answer for a target; none where it is not one of them. */
  groupsBehind(route: MeshRoute, { to }: MeshTarget): readonly AutoScalingGroup[] {
    if (to.is !== "targetGroup") return [];
    const link = targetGroupOf(route, to.identifier, this.model);
    return link.state === "linked" ? groupsIn(link.to, this.model) : [];
  }

  /** The groups behind targets of which it is known which they are together, and not yet which is which. */
  groupsAmong(route: MeshRoute, targets: readonly MeshTarget[]): readonly AutoScalingGroup[] {
    const meant = targetGroupsAmong(route, targets, this.model);
    return meant.flatMap((targetGroup) => groupsIn(targetGroup, this.model));
  }

  /** What answers for a virtual node: its Service by DNS, else the pods that it selects. */
  behindNode({ hostname, object, podSelector }: MeshNode): Answering {
    if (hostname.state !== "absent") return this.behindHost(hostname, object);
    if (podSelector === undefined || object === undefined) return unclear;
    return this.thoseThat((workload) => {
      const here = this.model.kubernetes.sameNamespace(object, workload);
      if (here === false) return false;
      const selected = selects(podSelector, workload.pod.labels);
      return here === true || selected === false ? selected : "unknown";
    });
  }

  /** The virtual node of the program whose pods a workload's surely are. */
  nodesOf(workload: Workload): readonly MeshNode[] {
    return this.model.all("meshNode").filter(({ object, podSelector }) => {
      if (object === undefined || podSelector === undefined) return false;
      return (
        this.model.kubernetes.sameNamespace(object, workload) === true &&
        selects(podSelector, workload.pod.labels) === true
      );
    });
  }

  /** What answers under a name in DNS. */
  behindHost(host: Field<string>, from: KubernetesObject | undefined): Answering {
    const link = serviceMeant(host, absent(host.path), from, this.model);
    return link.state === "linked" ? this.servedBy(link.to) : unclear;
  }

  /** The pods of a host that have the labels of a subset. */
  behindSubset(
    host: Field<string>,
    { labels }: Pick<MeshSubset, "labels">,
    from: KubernetesObject,
  ): Answering {
    return within(this.behindHost(host, from), labels);
  }

  /** Whether two references mean the same part of a mesh. */
  sameReference(a: Referring, b: Referring): Truth {
    return sameReference(a, b, this.model.kubernetes);
  }

  /** Whether a reference means a part that is declared. */
  means(a: Referring, part: MeshPlace & Pick<MeshReference, "name">): Truth {
    return this.sameReference(a, nameOfPart(part));
  }

  private nodeMeant(reference: Referring): MeshNode | undefined {
    return this.model.all("meshNode").find((node) => this.means(reference, node) === true);
  }

  private behindService({ object }: MeshRoute, to: ServiceEnd): Answering {
    const link = serviceMeant(to.host, to.namespace, object, this.model);
    if (link.state !== "linked") return unclear;
    const all = this.servedBy(link.to);
    if (to.subset.state === "absent") return all;
    const labels = this.labelsOfSubset(link.to, to.subset);
    return labels === undefined ? unclear : within(all, labels);
  }

  private servedBy(service: KubernetesService): Answering {
    if (isExternalName(service)) return unclear;
    const { linked, undecided } = this.model.kubernetes.workloadsBehind(service);
    return { workloads: linked, open: undecided.length > 0 || linked.length === 0 };
  }

  /** What the rule for the host of a Service calls by the name of a subset. */
  private labelsOfSubset(service: KubernetesService, subset: Field<string>): Texts | undefined {
    if (!isKnown(subset)) return undefined;
    const found = this.model.all("meshDestination").flatMap(({ host, object, subsets }) => {
      if (!isKnown(subsets)) return [];
      const named = subsets.value.filter(
        ({ name }) => isKnown(name) && name.value === subset.value,
      );
      if (named.length === 0) return [];
      const link = serviceMeant(host, absent(host.path), object, this.model);
      return link.state === "linked" && link.to === service ? named : [];
    });
    return found.length === 1 ? found[0]!.labels : undefined;
  }

  private thoseThat(fits: (workload: Workload) => Truth): Answering {
    const judged = this.model
      .all("workload")
      .filter(({ isPatch }) => !isPatch)
      .map((workload) => ({ workload, fit: fits(workload) }));
    const workloads = judged.filter(({ fit }) => fit === true).map(({ workload }) => workload);
    const open = workloads.length === 0 || judged.some(({ fit }) => fit === "unknown");
    return { workloads, open };
  }
}

/** Those of the workloads whose pods have certain labels. */
function within({ workloads, open }: Answering, labels: Texts): Answering {
  const judged = workloads.map((workload) => ({
    workload,
    fit: labelsMatch(labels, workload.pod.labels),
  }));
  const chosen = judged.filter(({ fit }) => fit === true).map(({ workload }) => workload);
  const isOpen = open || chosen.length === 0 || judged.some(({ fit }) => fit === "unknown");
  return { workloads: chosen, open: isOpen };
}
