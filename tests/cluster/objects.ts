import type { KubeObject } from "./api/objects";

/** A Deployment of containers that ask for 100m of CPU, labelled `app: NAME`. */
export function deployment(name: string, spec: object = {}): KubeObject {
  const labels = { app: name };
  const requests = { cpu: "100m", memory: "64Mi" };
  const containers = [{ name: "server", image: "example.com/server:1", resources: { requests } }];
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers } },
      ...spec,
    },
  };
}

/** An HPA on the Deployment of the same name: 2 to 10 replicas, at 50 % of the requested CPU. */
export function autoscaler(name: string, spec: object = {}): KubeObject {
  const target = { type: "Utilization", averageUtilization: 50 };
  return {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: 2,
      maxReplicas: 10,
      metrics: [{ type: "Resource", resource: { name: "cpu", target } }],
      ...spec,
    },
  };
}
