import type { ApiClient } from "../api/client";
import { METRICS_APIS } from "./server";

const SERVICE = { namespace: "kube-system", name: "metrics" };

/**
 * Lets the aggregator of the API server send requests for metrics to a port of loopback. It only
 * calls Services, and a Service reaches loopback only as an external name.
 */
export async function registerMetricsApis(
  api: ApiClient,
  port: number,
  authority: Buffer,
): Promise<void> {
  await api.create(`/api/v1/namespaces/${SERVICE.namespace}/services`, {
    metadata: { name: SERVICE.name },
    spec: { type: "ExternalName", externalName: "localhost", ports: [{ port }] },
  });
  for (const [group, version] of Object.entries(METRICS_APIS)) {
    await api.create("/apis/apiregistration.k8s.io/v1/apiservices", {
      metadata: { name: `${version}.${group}` },
      spec: {
        group,
        version,
        groupPriorityMinimum: 100,
        versionPriority: 100,
        service: { ...SERVICE, port },
        caBundle: authority.toString("base64"),
      },
    });
  }
}
