// A model server on Kubernetes written by hand without the mistakes of its raw neighbour: this is what
// the component makes.
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const labels = { app: "ml-model" };

const models = new kubernetes.core.v1.Namespace("models", { metadata: { name: "models" } });
const metadata = { name: "ml-model", namespace: models.metadata.name, labels };

const probe = { httpGet: { path: "/health", port: "http" }, periodSeconds: 5 };
const requests = { cpu: "500m", memory: "1Gi" };
const limits = { cpu: "1", memory: "2Gi" };

const spread = ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
  topologyKey,
  maxSkew: 1,
  whenUnsatisfiable: "ScheduleAnyway",
  labelSelector: { matchLabels: labels },
}));

const deployment = new kubernetes.apps.v1.Deployment(
  "ml-model",
  {
    metadata,
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: { labels },
        spec: {
          terminationGracePeriodSeconds: 60,
          topologySpreadConstraints: spread,
          containers: [
            {
              name: "server",
              image:
                "registry.example.com/ml-model@sha256:0b1f3a5c7d9e2b4f6a8c0d2e4f6a8b0c2d4e6f8a0b2c4d6e8f0a2b4c6d8e0f2a",
              ports: [{ name: "http", containerPort: 8080 }],
              startupProbe: { ...probe, failureThreshold: 24 },
              readinessProbe: probe,
              lifecycle: { preStop: { sleep: { seconds: 10 } } },
              resources: { requests, limits },
            },
          ],
        },
      },
    },
  },
  { ignoreChanges: ["spec.replicas"] },
);

const service = new kubernetes.core.v1.Service("ml-model", {
  metadata,
  spec: {
    type: "LoadBalancer",
    selector: labels,
    ports: [{ name: "http", port: 80, targetPort: "http" }],
  },
});

new kubernetes.autoscaling.v2.HorizontalPodAutoscaler("ml-model", {
  metadata,
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: deployment.metadata.name },
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [
      {
        type: "Resource",
        resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } },
      },
    ],
    behavior: {
      scaleUp: {
        stabilizationWindowSeconds: 0,
        policies: [{ type: "Pods", value: 4, periodSeconds: 60 }],
      },
      scaleDown: {
        stabilizationWindowSeconds: 300,
        policies: [{ type: "Percent", value: 50, periodSeconds: 60 }],
      },
    },
  },
});

new kubernetes.policy.v1.PodDisruptionBudget("ml-model", {
  metadata,
  spec: {
    maxUnavailable: 1,
    unhealthyPodEvictionPolicy: "AlwaysAllow",
    selector: { matchLabels: labels },
  },
});

export const url = pulumi.interpolate`http://${service.status.loadBalancer.ingress[0].ip}/`;
