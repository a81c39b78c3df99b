import assert from "node:assert/strict";
import type { Workspace } from "../engine/harness";
import { conditionOf, type HorizontalPodAutoscaler, type Pod } from "./api/objects";
import { Objects } from "./modelService/objects";
import {
  anyServices,
  argsIn,
  changed,
  clean,
  declares,
  modelWorkspace,
} from "./modelService/workspace";
import { useCluster } from "./shared";

const keda = {
  triggers: [
    {
      type: "prometheus",
      name: "in-flight",
      target: 8,
      activation: 1,
      signal: "Concurrency",
      metadata: { serverAddress: "http://prometheus:9090", query: "sum(in_flight)" },
    },
  ],
  fallback: { failureThreshold: 3, replicas: 4 },
};

describe("A ModelService on a real API server,", function () {
  this.timeout(900_000);
  const cluster = useCluster();
  const open: Workspace[] = [];
  after(() => open.forEach((workspace) => workspace.close()));

  async function start(args: object): Promise<{ workspace: Workspace; objects: Objects }> {
    const objects = new Objects(cluster(), await cluster().namespace());
    const config = declares({ reco: argsIn(objects.namespace, args) });
    const workspace = await modelWorkspace(cluster(), { program: anyServices, config });
    open.push(workspace);
    return { workspace, objects };
  }

  // No operator of KEDA runs here: its own schema judges the object, and nothing acts on it.
  it("moved to KEDA in one update, has its ScaledObject and no autoscaler beside it", async () => {
    const { workspace, objects } = await start({});
    clean(await workspace.up());
    const scaled = argsIn(objects.namespace, {
      autoscaling: { minReplicas: 0, maxReplicas: 10, keda },
    });
    await workspace.configure(declares({ reco: scaled }));
    assert.deepEqual(changed(clean(await workspace.up())), [
      "HorizontalPodAutoscaler reco-autoscaler delete",
      "ScaledObject reco-autoscaler create",
    ]);
    const declared = await objects.declared();
    assert.ok(declared.includes("ScaledObject reco"));
    assert.ok(
      !declared.some((each) => each.startsWith("HorizontalPodAutoscaler")),
      String(declared),
    );
    const { spec } = await objects.get<{ spec: Record<string, unknown> }>("ScaledObject", "reco");
    assert.deepEqual(
      [spec["scaleTargetRef"], spec["minReplicaCount"], spec["maxReplicaCount"], spec["fallback"]],
      [
        { apiVersion: "apps/v1", kind: "Deployment", name: "reco" },
        0,
        10,
        { failureThreshold: 3, replicas: 4, behavior: "static" },
      ],
    );
    assert.equal((await objects.deployment()).spec.replicas, 2);
    assert.deepEqual(changed(clean(await workspace.preview())), []);
  });

  it("routed by a gateway and watched by a recommender, is as their schemas want it", async () => {
    const { workspace, objects } = await start({
      service: { type: "ClusterIP", port: 8000 },
      route: {
        gatewayName: "public",
        gatewayNamespace: "gateways",
        hostnames: ["reco.example.com"],
      },
      verticalPodAutoscaler: true,
    });
    clean(await workspace.up());
    const route = await objects.get("HTTPRoute", "reco");
    assert.match(
      JSON.stringify(route.spec),
      /"backendRefs":\[\{[^}]*"name":"reco"[^}]*"port":8000/,
    );
    const recommender = await objects.get("VerticalPodAutoscaler", "reco");
    assert.match(JSON.stringify(recommender.spec), /"updatePolicy":\{"updateMode":"Off"\}/);
    assert.deepEqual(changed(clean(await workspace.preview())), []);
    const destroyed = await workspace.destroy();
    assert.equal(destroyed.code, 0, destroyed.text);
    assert.deepEqual(await objects.all(), []);
  });

  it("with GPUs, runs only where there are some, and waits for those that there are not", async () => {
    const pool = (await cluster().namespace("pool")).toLowerCase();
    const taint = { key: "pool", value: pool, effect: "NoSchedule" };
    const gpuTaint = { key: "nvidia.com/gpu", value: "present", effect: "NoSchedule" };
    const machine = (gpus: number, taints: (typeof taint)[]) =>
      cluster().addNode({ name: `${pool}-${gpus}`, gpus, labels: { pool }, taints });
    await Promise.all([machine(0, [taint]), machine(4, [taint, gpuTaint])]);

    const { workspace, objects } = await start({
      resources: { cpu: "4", memory: "16Gi", accelerators: { count: 2 } },
      scheduling: {
        nodeSelector: { pool },
        tolerations: [{ key: "pool", value: pool, effect: "NoSchedule" }],
      },
      autoscaling: {
        minReplicas: 1,
        maxReplicas: 4,
        external: [{ metricName: "queue", averageValue: 10, signal: "Backlog" }],
      },
    });
    const { namespace } = objects;
    let queue = 10;
    cluster()
      .metrics.of(namespace)
      .external.set("queue", () => queue);
    clean(await workspace.up());
    queue = 30;
    const pods = await cluster().until("three pods, one of them pending", () => {
      const all = cluster().pods(namespace);
      return all.length === 3 && all.some(isUnschedulable) && all;
    });
    const placed = pods.flatMap(({ spec }) => spec.nodeName ?? []);
    assert.deepEqual(placed, [`${pool}-4`, `${pool}-4`]);
    const { message } = conditionOf(pods.find(isUnschedulable)!, "PodScheduled")!;
    assert.match(message!, /Insufficient nvidia\.com\/gpu/);
    const autoscaler = await objects.get<HorizontalPodAutoscaler>(
      "HorizontalPodAutoscaler",
      "reco",
    );
    assert.equal(autoscaler.status?.desiredReplicas, 3);

    await machine(2, [taint, gpuTaint]);
    await cluster().untilReplicas(namespace, "reco", 3);
  });
});

function isUnschedulable(pod: Pod): boolean {
  return conditionOf(pod, "PodScheduled")?.reason === "Unschedulable";
}
