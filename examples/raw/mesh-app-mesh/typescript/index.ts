// A ranking service in App Mesh that scales on custom metrics, written by hand. App Mesh itself ended on
// 2026-09-30. The virtual service points straight at its node, so that the route beside it decides nothing;
// the route tries six times in a second, while one inference takes that long; the node has neither health
// check nor limits, and ejects the only pod that there is. The autoscaler is written in a version of its
// API that clusters serve no more, holds the mean latency of the pods as if more of them shared it, counts
// the CPU of a proxy that requests none, and asks for the depth of a queue that no adapter serves.
//
// finds: appmesh-end-of-support on ranker (mandatory)
// finds: appmesh-end-of-support on ranking (mandatory)
// finds: hpa-api-version on ranker (mandatory)
// finds: hpa-latency-not-average-value on ranker (advisory)
// finds: hpa-metrics-adapter-present on ranker (advisory)
// finds: mesh-health-check-listener on ranker (advisory)
// finds: mesh-outlier-vs-min-replicas on ranker (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-sidecar-requests on ranker (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-virtual-service-behind-router on ranker (advisory)
import * as aws from "@pulumi/aws";
import * as kubernetes from "@pulumi/kubernetes";

const labels = { app: "ranker" };

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });
const metadata = { name: "ranker", namespace: ranking.metadata.name, labels };

const mesh = new aws.appmesh.Mesh("ranking", { name: "ranking" });

const node = new aws.appmesh.VirtualNode("ranker", {
  name: "ranker",
  meshName: mesh.name,
  spec: {
    listeners: [
      {
        portMapping: { port: 8080, protocol: "http" },
        outlierDetection: {
          maxServerErrors: 5,
          interval: { unit: "s", value: 10 },
          baseEjectionDuration: { unit: "s", value: 30 },
          maxEjectionPercent: 100,
        },
      },
    ],
    serviceDiscovery: { dns: { hostname: "ranker.ranking.svc.cluster.local" } },
  },
});

const router = new aws.appmesh.VirtualRouter("ranker", {
  name: "ranker",
  meshName: mesh.name,
  spec: { listeners: [{ portMapping: { port: 8080, protocol: "http" } }] },
});

new aws.appmesh.Route("ranker", {
  name: "ranker",
  meshName: mesh.name,
  virtualRouterName: router.name,
  spec: {
    httpRoute: {
      match: { prefix: "/" },
      action: { weightedTargets: [{ virtualNode: node.name, weight: 100 }] },
      timeout: { perRequest: { unit: "s", value: 1 } },
      retryPolicy: {
        httpRetryEvents: ["server-error", "gateway-error"],
        maxRetries: 5,
        perRetryTimeout: { unit: "ms", value: 500 },
      },
    },
  },
});

const service = new aws.appmesh.VirtualService("ranker", {
  name: "ranker.ranking.svc.cluster.local",
  meshName: mesh.name,
  spec: { provider: { virtualNode: { virtualNodeName: node.name } } },
});

const probe = { httpGet: { path: "/health", port: "http" } };

const deployment = new kubernetes.apps.v1.Deployment("ranker", {
  metadata,
  spec: {
    selector: { matchLabels: labels },
    template: {
      metadata: {
        labels,
        annotations: { "appmesh.k8s.aws/sidecarInjectorWebhook": "enabled" },
      },
      spec: {
        containers: [
          {
            name: "server",
            image: "registry.example.com/ranker:4.1.0",
            ports: [{ name: "http", containerPort: 8080 }],
            readinessProbe: probe,
            startupProbe: { ...probe, failureThreshold: 30 },
            resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { memory: "2Gi" } },
          },
        ],
      },
    },
  },
});

new kubernetes.core.v1.Service("ranker", {
  metadata,
  spec: { selector: labels, ports: [{ name: "http", port: 8080, targetPort: "http" }] },
});

new kubernetes.apiregistration.v1.APIService("custom-metrics", {
  metadata: { name: "v1beta1.custom.metrics.k8s.io" },
  spec: {
    group: "custom.metrics.k8s.io",
    version: "v1beta1",
    groupPriorityMinimum: 100,
    versionPriority: 100,
    service: { name: "prometheus-adapter", namespace: "monitoring" },
  },
});

new kubernetes.autoscaling.v2beta1.HorizontalPodAutoscaler("ranker", {
  metadata,
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: deployment.metadata.name },
    minReplicas: 1,
    maxReplicas: 10,
    metrics: [
      { type: "Pods", pods: { metricName: "request_latency_seconds", targetAverageValue: "200m" } },
      { type: "External", external: { metricName: "queue_depth", targetAverageValue: "10" } },
      { type: "Resource", resource: { name: "cpu", targetAverageUtilization: 60 } },
    ],
  },
});

export const virtualServiceName = service.name;
