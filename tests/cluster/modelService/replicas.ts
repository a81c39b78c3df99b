import type { Deployment } from "../api/objects";
import type { Cluster } from "../cluster";
import type { Objects } from "./objects";

/** Every number of replicas that the Deployments of a namespace were ever told, in order, by name. */
export class ReplicaSeries {
  private readonly told = new Map<string, number[]>();

  static async watch(cluster: Cluster, objects: Objects): Promise<ReplicaSeries> {
    const series = new ReplicaSeries();
    await cluster.watch<Deployment>(await objects.path("Deployment"), (_, { metadata, spec }) =>
      series.note(metadata.name, spec.replicas),
    );
    return series;
  }

  /** Without repetitions. */
  of(name = "reco"): readonly number[] {
    return this.told.get(name) ?? [];
  }

  private note(name: string, replicas: number): void {
    const series = this.told.get(name) ?? [];
    if (series.at(-1) !== replicas) this.told.set(name, [...series, replicas]);
  }
}

/** CPU of a whole fleet, in thousandths, shared by the pods that are there. */
export function shareCpu(cluster: Cluster, namespace: string, millicores: () => number): void {
  cluster.metrics.of(namespace).usage = () => {
    const pods = cluster.pods(namespace).filter(({ metadata }) => !metadata.deletionTimestamp);
    return { cpu: `${Math.round(millicores() / Math.max(1, pods.length))}m`, memory: "1Mi" };
  };
}
