import type { ApiClient } from "./api/client";
import type { NodeOptions } from "./options";

/** Adds a node that is ready at once. */
export async function addNode(api: ApiClient, name: string, options: NodeOptions): Promise<void> {
  const { cpu = "32", memory = "256Gi", pods = 110, gpus = 0, labels = {}, taints } = options;
  const capacity = {
    cpu,
    memory,
    pods: String(pods),
    "ephemeral-storage": "500Gi",
    ...(gpus > 0 && { "nvidia.com/gpu": String(gpus) }),
  };
  const since = new Date().toISOString();
  const ready = { type: "Ready", status: "True", reason: "Simulated" };
  await api.create("/api/v1/nodes", {
    metadata: { name, labels: { "kubernetes.io/hostname": name, ...labels } },
    spec: { taints },
  });
  await api.patch(`/api/v1/nodes/${name}/status`, {
    status: {
      capacity,
      allocatable: capacity,
      conditions: [{ ...ready, lastHeartbeatTime: since, lastTransitionTime: since }],
    },
  });
}
