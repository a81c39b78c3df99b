// A model server on Kubernetes, written by hand. The Deployment `ml-model` pins the number of replicas
// that its autoscaler moves, runs whatever `latest` is, and serves before the model is loaded; its
// sidecar requests no CPU, so that utilization is not defined. The autoscaler is written in a version
// of its API that clusters serve no more, the Service looks for a port of another name, and the budget
// holds on to the only pod. The Deployment `search` gets its name from Pulumi, which its autoscaler does
// not know, and would lose replicas in each short lull.
//
// finds: hpa-api-version on ml-model (mandatory)
// finds: hpa-resource-requests on ml-model (mandatory)
// finds: service-port-matches on ml-model (mandatory)
// finds: workload-replicas-unset-under-hpa on ml-model (advisory)
// finds: workload-image-pinned on ml-model (advisory)
// finds: workload-readiness-startup on ml-model (advisory)
// finds: pdb-min-one-deadlock on ml-model (advisory)
// finds: hpa-target-exists on search (mandatory)
// finds: hpa-target-ref-literal-mismatch on search (advisory)
// finds: hpa-scale-down-window on search (advisory)
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const labels = { app: "ml-model" };

const models = new kubernetes.core.v1.Namespace("models", { metadata: { name: "models" } });
const namespace = models.metadata.name;

const deployment = new kubernetes.apps.v1.Deployment("ml-model", {
  metadata: { name: "ml-model", namespace, labels },
  spec: {
    replicas: 3,
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        containers: [
          {
            name: "server",
            image: "registry.example.com/ml-model:latest",
            ports: [{ name: "api", containerPort: 8080 }],
            resources: {
              requests: { cpu: "500m", memory: "1Gi" },
              limits: { cpu: "1", memory: "2Gi" },
            },
          },
          { name: "exporter", image: "registry.example.com/exporter:2.3.1" },
        ],
      },
    },
  },
});

const service = new kubernetes.core.v1.Service("ml-model", {
  metadata: { name: "ml-model", namespace, labels },
  spec: {
    type: "LoadBalancer",
    selector: labels,
    ports: [{ port: 80, targetPort: "http" }],
  },
});

new kubernetes.autoscaling.v2beta2.HorizontalPodAutoscaler("ml-model", {
  metadata: { name: "ml-model", namespace, labels },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: deployment.metadata.name },
    minReplicas: 1,
    maxReplicas: 10,
    metrics: [
      {
        type: "Resource",
        resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } },
      },
    ],
  },
});

new kubernetes.policy.v1.PodDisruptionBudget("ml-model", {
  metadata: { name: "ml-model", namespace, labels },
  spec: { minAvailable: 1, selector: { matchLabels: labels } },
});

new kubernetes.apps.v1.Deployment("search", {
  metadata: { namespace, labels: { app: "search" } },
  spec: {
    selector: { matchLabels: { app: "search" } },
    template: {
      metadata: { labels: { app: "search" } },
      spec: {
        containers: [
          {
            name: "server",
            image: "registry.example.com/search:4.1.0",
            ports: [{ name: "http", containerPort: 8080 }],
            readinessProbe: { httpGet: { path: "/health", port: "http" } },
            startupProbe: { httpGet: { path: "/health", port: "http" }, failureThreshold: 30 },
            resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { memory: "2Gi" } },
          },
        ],
      },
    },
  },
});

new kubernetes.autoscaling.v2.HorizontalPodAutoscaler("search", {
  metadata: { name: "search", namespace },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "search" },
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [
      {
        type: "Resource",
        resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 50 } },
      },
    ],
    behavior: { scaleDown: { stabilizationWindowSeconds: 0 } },
  },
});

export const url = pulumi.interpolate`http://${service.status.loadBalancer.ingress[0].ip}/`;
