import { setTimeout as pause } from "node:timers/promises";
import type { Deployment } from "../api/objects";
import type { Cluster } from "../cluster";
import type { ClusterOptions } from "../options";
import { cpuWindowSeconds, LiveCase, requestsPerSecondPerPod, syncSeconds } from "./cases";
import { autoscaler, deployment } from "./manifest";

/** A cluster whose controller looks often; its other settings are those of Kubernetes. */
export const liveOptions: ClusterOptions = {
  nodes: [{ cpu: "100000" }],
  hpa: {
    syncPeriod: `${syncSeconds}s`,
    downscaleStabilization: "300s",
    cpuInitializationPeriod: "300s",
    initialReadinessDelay: "30s",
  },
  // Ready shortly before the sync after the one that wanted them, as the simulation has it.
  podTimes: () => ({ readySeconds: syncSeconds - 0.5 }),
};

/** Syncs at the first rate before the load moves: the autoscaler has found its metrics by then. */
const settlingSyncs = 3;

/** How long the controller's own caches may need for what this process has seen already. */
const cacheMilliseconds = 150;

/**
 * Plays a load against a real Deployment under a real autoscaler, and returns the replicas after
 * each sync. Only the requests are played: what the metrics show at a sync is what the pods that
 * served since the sync before would show of the rate since then.
 */
export async function liveSeries(cluster: Cluster, live: LiveCase): Promise<readonly number[]> {
  cluster.metrics.windowSeconds = cpuWindowSeconds;
  const namespace = await cluster.namespace(`live-${live.name}`);
  await cluster.api.create(
    `/apis/apps/v1/namespaces/${namespace}/deployments`,
    deployment(live.replicas),
  );
  await cluster.untilReplicas(namespace, "model", live.replicas);
  const world = new World(cluster, namespace, live);
  world.serve();
  const autoscalers = `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers`;
  await cluster.api.create(autoscalers, autoscaler(live.hpa));
  const seconds = (live.load.length + settlingSyncs) * syncSeconds * 3;
  await cluster.until(`the syncs of ${live.name}`, () => world.isOver, seconds);
  await cluster.api.delete(`${autoscalers}/model`);
  return world.series;
}

/** The load on one Deployment, sync after sync; a sync begins with the first question for a metric. */
class World {
  /** Replicas after each sync since the load moves. */
  readonly series: number[] = [];
  private readonly firstGroup: string;
  private sync = -settlingSyncs - 1;
  private replicas: number;
  /** Pods that served from the sync before until now. */
  private served: number;

  constructor(
    private readonly cluster: Cluster,
    private readonly namespace: string,
    private readonly live: LiveCase,
  ) {
    this.replicas = live.replicas;
    this.served = live.replicas;
    this.firstGroup = groupOf(live);
  }

  get isOver(): boolean {
    return this.series.length >= this.live.load.length;
  }

  /** Answers the questions of the controller. */
  serve(): void {
    const source = this.cluster.metrics.of(this.namespace);
    source.before = (group) => (group === this.firstGroup ? this.begin() : undefined);
    const total = (): string | undefined => this.unlessLost(this.rate);
    source.usage = () => {
      const share = this.rate / this.served / requestsPerSecondPerPod;
      const cpu = this.unlessLost(share * 100);
      return cpu === undefined ? undefined : { cpu, memory: "1Mi" };
    };
    source.pods.set("requests", () => this.unlessLost(this.rate / this.served));
    source.objects.set("requests", total);
    source.external.set("requests", total);
  }

  /** The replicas that the sync before left, once all of them run. */
  private async begin(): Promise<void> {
    const path = `/apis/apps/v1/namespaces/${this.namespace}/deployments/model`;
    const { spec } = await this.cluster.api.get<Deployment>(path);
    const replicas = spec.replicas ?? 1;
    if (replicas !== this.replicas) {
      await this.cluster.untilReplicas(this.namespace, "model", replicas);
      await pause(cacheMilliseconds);
    }
    this.served = Math.min(this.replicas, replicas);
    this.replicas = replicas;
    if (this.sync >= 0 && !this.isOver) this.series.push(replicas);
    this.sync += 1;
  }

  private get rate(): number {
    const { load } = this.live;
    return load[Math.min(Math.max(this.sync - 1, 0), load.length - 1)]!;
  }

  /** A quantity in whole thousandths, as the controller reads it; nothing while metrics are lost. */
  private unlessLost(value: number): string | undefined {
    const [from, to] = this.live.outage ?? [0, 0];
    if (this.sync >= from && this.sync < to) return undefined;
    return `${Math.floor(value * 1000 + 0.5)}m`;
  }
}

function groupOf({ hpa }: LiveCase): string {
  const [first] = hpa.metrics as readonly { readonly type: string }[];
  if (first?.type === "Resource") return "metrics.k8s.io";
  return first?.type === "External" ? "external.metrics.k8s.io" : "custom.metrics.k8s.io";
}
