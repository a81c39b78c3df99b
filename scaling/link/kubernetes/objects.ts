import { KubernetesKind, KubernetesObject, KubernetesOf } from "../../model/kubernetes";
import { Referrers } from "../link";
import type { ScalingModel } from "../scalingModel";
import { ByPlace } from "./byPlace";
import { Clusters } from "./clusters";
import { withoutPatches } from "./patches";

/** The program's objects of Kubernetes by kind, cluster and namespace; indexes are made when asked for. */
export class ObjectIndex {
  private readonly tables = new Map<string, unknown>();

  constructor(private readonly model: ScalingModel) {}

  get clusters(): Clusters {
    return this.table("clusters", () => new Clusters(this.model.graph));
  }

  /** All objects of a kind, without patches to others of them. */
  all<K extends KubernetesKind>(kind: K): readonly KubernetesOf<K>[] {
    return this.table(`all ${kind}`, () => {
      const objects = this.model.all(kind) as readonly KubernetesObject[];
      return withoutPatches(objects, this.clusters) as readonly KubernetesOf<K>[];
    });
  }

  inClusterOf<K extends KubernetesKind>(
    object: KubernetesObject,
    kind: K,
  ): readonly KubernetesOf<K>[] {
    const byCluster = this.table(`cluster ${kind}`, () => {
      const groups = new Map<string, KubernetesOf<K>[]>();
      for (const each of this.all(kind)) {
        const cluster = this.clusters.clusterOf(each);
        const group = groups.get(cluster);
        if (group) group.push(each);
        else groups.set(cluster, [each]);
      }
      return groups;
    });
    return byCluster.get(this.clusters.clusterOf(object)) ?? [];
  }

  inNamespaceOf<K extends KubernetesKind>(
    object: KubernetesObject,
    kind: K,
  ): Referrers<KubernetesOf<K>> {
    const places = this.table(`namespace ${kind}`, () => {
      const index = new ByPlace<KubernetesOf<K>>();
      for (const each of this.all(kind)) index.add(this.clusters.placeOf(each), each);
      return index;
    });
    const { sure, perhaps } = places.around(this.clusters.placeOf(object));
    return { linked: sure, undecided: perhaps };
  }

  /** What is made once and kept under a name. */
  table<T>(name: string, build: () => T): T {
    if (!this.tables.has(name)) this.tables.set(name, build());
    return this.tables.get(name) as T;
  }
}
