import assert from "node:assert/strict";
import {
  conditionOf,
  type HorizontalPodAutoscaler,
  type KubeObject,
  type Pod,
} from "./api/objects";
import type { Cluster } from "./cluster";
import { autoscaler, deployment } from "./objects";
import { useCluster } from "./shared";

/** Whatever is wanted is done at once, both ways. */
const QUICK = {
  scaleUp: { policies: [{ type: "Pods", value: 100, periodSeconds: 1 }] },
  scaleDown: { stabilizationWindowSeconds: 0 },
};

describe("The real control plane", function () {
  this.timeout(120_000);
  const cluster = useCluster();

  async function create(namespace: string, ...objects: KubeObject[]): Promise<void> {
    for (const object of objects)
      await cluster().create({ ...object, metadata: { ...object.metadata, namespace } });
  }

  it("scales up when CPU is short and down when it is not, as the HPA says", async () => {
    const namespace = await cluster().namespace();
    let milliCpu = 80;
    spread(cluster(), namespace, () => milliCpu);
    await create(
      namespace,
      deployment("web", { replicas: 2 }),
      autoscaler("web", { behavior: QUICK }),
    );
    await cluster().untilReplicas(namespace, "web", 2);
    milliCpu = 400;
    await cluster().untilReplicas(namespace, "web", 8);
    milliCpu = 80;
    await cluster().untilReplicas(namespace, "web", 2);
  });

  it("scales on metrics of pods, of objects and of elsewhere", async () => {
    const namespace = await cluster().namespace();
    const metrics = cluster().metrics.of(namespace);
    metrics.pods.set("queue", () => 20);
    metrics.objects.set("requests", ({ name }) => (name === "router" ? 35 : undefined));
    metrics.external.set("jobs", () => [
      { labels: { queue: "mine" }, value: 25 },
      { labels: { queue: "other" }, value: 1000 },
    ]);
    const average = (averageValue: string) => ({ type: "AverageValue", averageValue });
    const router = { apiVersion: "v1", kind: "Service", name: "router" };
    const jobs = { name: "jobs", selector: { matchLabels: { queue: "mine" } } };
    const kinds: Record<string, [object, number]> = {
      pods: [{ type: "Pods", pods: { metric: { name: "queue" }, target: average("10") } }, 5],
      object: [
        {
          type: "Object",
          object: { describedObject: router, metric: { name: "requests" }, target: average("10") },
        },
        4,
      ],
      external: [{ type: "External", external: { metric: jobs, target: average("10") } }, 3],
    };
    for (const [name, [metric]] of Object.entries(kinds)) {
      const spec = { metrics: [metric], maxReplicas: 5, behavior: QUICK };
      await create(namespace, deployment(name), autoscaler(name, spec));
    }
    for (const [name, [, replicas]] of Object.entries(kinds)) {
      await cluster().untilReplicas(namespace, name, replicas);
    }
  });

  it("says of a metric that nobody serves that it is missing", async () => {
    const namespace = await cluster().namespace();
    await create(namespace, deployment("web"), autoscaler("web"));
    const path = `/apis/autoscaling/v2/namespaces/${namespace}/horizontalpodautoscalers/web`;
    const reason = await cluster().until("a verdict on the metric", async () => {
      const { status } = await cluster().api.get<HorizontalPodAutoscaler>(path);
      return conditionOf({ status }, "ScalingActive")?.reason;
    });
    assert.equal(reason, "FailedGetResourceMetric");
  });

  it("judges objects: the API server refuses impossible bounds, and fields that it lacks", async () => {
    const namespace = await cluster().namespace();
    await assert.rejects(
      create(namespace, autoscaler("bad", { minReplicas: 5, maxReplicas: 3 })),
      /maxReplicas: Invalid value: 3/,
    );
    await assert.rejects(create(namespace, autoscaler("bad", { nonsense: 1 })), /nonsense/);
  });

  it("takes the times that a pod is given, and gives each an address of its own", async () => {
    const namespace = await cluster().namespace();
    const { kubelet } = cluster();
    const before = kubelet.times;
    kubelet.times = (pod) =>
      pod.metadata.namespace === namespace ? { startSeconds: 1, readySeconds: 1 } : before(pod);
    try {
      const seen = new Set<string>();
      await cluster().watch<Pod>(`/api/v1/namespaces/${namespace}/pods`, (_change, pod) => {
        const ready = conditionOf(pod, "Ready")?.status === "True";
        seen.add(`${pod.status.phase}, ${ready ? "ready" : "not ready"}`);
      });
      await create(namespace, deployment("slow", { replicas: 2 }));
      await cluster().untilReplicas(namespace, "slow", 2);
      assert.deepEqual([...seen], ["Pending, not ready", "Running, not ready", "Running, ready"]);
      const addresses = cluster()
        .pods(namespace)
        .map(({ status }) => status.podIP);
      assert.equal(new Set(addresses).size, 2);
    } finally {
      kubelet.times = before;
    }
  });

  it("places pods that want GPUs only where there are enough", async () => {
    const namespace = await cluster().namespace();
    const machine = { gpus: 8, labels: { pool: namespace } };
    await cluster().addNode({ ...machine, name: `${namespace}-a` });
    const resources = { limits: { "nvidia.com/gpu": "5" } };
    const containers = [{ name: "server", image: "example.com/server:1", resources }];
    const spec = { containers, nodeSelector: { pool: namespace } };
    const template = { metadata: { labels: { app: "gpu" } }, spec };
    await create(namespace, deployment("gpu", { replicas: 2, template }));
    const placed = await cluster().until("one pod that has no place", () => {
      const pods = cluster().pods(namespace);
      const refused = pods.some((pod) => conditionOf(pod, "PodScheduled")?.status === "False");
      return refused && pods.filter(({ spec: { nodeName } }) => nodeName);
    });
    assert.equal(placed.length, 1);
    await cluster().addNode({ ...machine, name: `${namespace}-b` });
    await cluster().untilReplicas(namespace, "gpu", 2);
  });
});

/** So much CPU in all, spread evenly over the pods that run. */
function spread(cluster: Cluster, namespace: string, milliCpu: () => number): void {
  cluster.metrics.of(namespace).usage = () => {
    const running = cluster
      .pods(namespace)
      .filter(({ metadata, status }) => status.phase === "Running" && !metadata.deletionTimestamp);
    return { cpu: `${Math.round((milliCpu() * 1e6) / running.length)}n`, memory: "64Mi" };
  };
}
