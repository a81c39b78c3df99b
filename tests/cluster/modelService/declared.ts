import assert from "node:assert/strict";
import type { Objects } from "./objects";
import { images } from "./workspace";

/** Labels that select the pods of the programs' service, unless they are told others. */
export const selector = {
  "app.kubernetes.io/name": "reco",
  "app.kubernetes.io/instance": "reco",
};

/** What a ModelService makes. */
export const kinds = [
  "Deployment",
  "HorizontalPodAutoscaler",
  "PodDisruptionBudget",
  "Service",
  "ServiceAccount",
];

export function named(name: string): string[] {
  return kinds.map((kind) => `${kind} ${name}`);
}

/** The server's own words for what the programs declare. */
export async function assertAsDeclared(objects: Objects): Promise<void> {
  assert.deepEqual(await objects.declared(), named("reco"));
  const deployment = await objects.get<Manifest>("Deployment", "reco");
  const { metadata, spec } = deployment.spec.template;
  const [server] = spec.containers;
  assert.equal(deployment.metadata.labels!["team"], "ranking");
  assert.equal(metadata.labels["team"], "ranking");
  assert.equal(spec.serviceAccountName, "reco");
  assert.equal(spec.terminationGracePeriodSeconds, 10 + 60 + 10);
  assert.deepEqual(server!.resources, {
    requests: { cpu: "500m", memory: "1Gi" },
    limits: { memory: "1Gi" },
  });
  assert.deepEqual([server!.image, server!.ports[0]!.containerPort], [images[0], 9000]);
  assert.deepEqual(server!.env.find(({ name }) => name === "TOKEN")?.value, "canary-6f1d");
  for (const probe of [server!.startupProbe, server!.readinessProbe, server!.livenessProbe]) {
    assert.equal(probe.httpGet.path, "/health");
  }
  const service = await objects.get<Manifest>("Service", "reco");
  assert.deepEqual([service.spec.type, service.spec.selector], ["LoadBalancer", selector]);
  assert.equal(service.spec.ports[0]!.port, 8080);
  const budget = await objects.get<Manifest>("PodDisruptionBudget", "reco");
  assert.deepEqual(
    [budget.spec.selector, budget.spec.maxUnavailable],
    [{ matchLabels: selector }, 1],
  );
  const autoscaler = await objects.get<Manifest>("HorizontalPodAutoscaler", "reco");
  const { scaleTargetRef, minReplicas, maxReplicas, metrics } = autoscaler.spec;
  assert.deepEqual(scaleTargetRef, { apiVersion: "apps/v1", kind: "Deployment", name: "reco" });
  assert.deepEqual([minReplicas, maxReplicas], [2, 10]);
  assert.deepEqual(byType(metrics), {
    Resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } },
    Pods: { metric: { name: "in_flight" }, target: { type: "AverageValue", averageValue: "4" } },
  });
}

/** Whatever order the server keeps them in. */
function byType(metrics: readonly Metric[]): Record<string, unknown> {
  return Object.fromEntries(
    metrics.map((metric) => [metric.type, metric[metric.type.toLowerCase()]]),
  );
}

type Metric = { type: string } & Record<string, unknown>;

/** The parts of the objects' `spec` that are looked at. */
export interface Manifest {
  metadata: { labels?: Record<string, string> };
  spec: {
    template: {
      metadata: { labels: Record<string, string> };
      spec: {
        serviceAccountName: string;
        terminationGracePeriodSeconds: number;
        containers: Container[];
      };
    };
    type?: string;
    selector?: unknown;
    ports: { port: number }[];
    maxUnavailable?: number;
    scaleTargetRef?: object;
    minReplicas?: number;
    maxReplicas?: number;
    metrics: Metric[];
  };
}

interface Container {
  image: string;
  ports: { containerPort: number }[];
  env: { name: string; value?: string }[];
  resources: object;
  startupProbe: Probe;
  readinessProbe: Probe;
  livenessProbe: Probe;
}

interface Probe {
  httpGet: { path: string };
}
