// A ranking service behind a route of Gateway API, written by hand. The new version gets a fifth of the
// requests and keeps the one pod that it was made with. The route gives up after a second, of which each
// of its six tries may take half. The stable version is scaled twice: by an autoscaler on its CPU, and by
// KEDA, which divides a percentile of the latency, all that it looks at, by the number of pods.
//
// finds: hpa-single-owner on ranker-stable (mandatory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: hpa-latency-not-average-value on ranker-stable (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
import * as kubernetes from "@pulumi/kubernetes";

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });
const namespace = ranking.metadata.name;

/** A version of the model server, with the Service that the route sends requests to. */
function serve(name: string, image: string): kubernetes.apps.v1.Deployment {
  const labels = { app: name };
  const metadata = { name, namespace, labels };
  const probe = { httpGet: { path: "/health", port: "http" } };
  new kubernetes.core.v1.Service(name, {
    metadata,
    spec: { selector: labels, ports: [{ name: "http", port: 80, targetPort: "http" }] },
  });
  return new kubernetes.apps.v1.Deployment(name, {
    metadata,
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [
            {
              name: "server",
              image,
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
}

const stable = serve("ranker-stable", "registry.example.com/ranker:4.1.0");
serve("ranker-next", "registry.example.com/ranker:5.0.0");

new kubernetes.apiextensions.CustomResource("ranker", {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "ranker", namespace },
  spec: {
    parentRefs: [{ name: "models", namespace: "gateways" }],
    hostnames: ["ranker.example.com"],
    rules: [
      {
        backendRefs: [
          { name: "ranker-stable", port: 80, weight: 80 },
          { name: "ranker-next", port: 80, weight: 20 },
        ],
        timeouts: { request: "1s", backendRequest: "500ms" },
        retry: { attempts: 5, codes: [500, 502, 503, 504] },
      },
    ],
  },
});

new kubernetes.autoscaling.v2.HorizontalPodAutoscaler("ranker-stable", {
  metadata: { name: "ranker-stable", namespace },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: stable.metadata.name },
    minReplicas: 1,
    maxReplicas: 10,
    metrics: [
      {
        type: "Resource",
        resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 60 } },
      },
    ],
  },
});

new kubernetes.apiextensions.CustomResource("ranker-stable", {
  apiVersion: "keda.sh/v1alpha1",
  kind: "ScaledObject",
  metadata: { name: "ranker-stable", namespace },
  spec: {
    scaleTargetRef: { name: stable.metadata.name },
    minReplicaCount: 1,
    maxReplicaCount: 10,
    fallback: { failureThreshold: 3, replicas: 5 },
    triggers: [
      {
        type: "prometheus",
        metadata: {
          serverAddress: "http://prometheus.monitoring:9090",
          query:
            'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{app="ranker-stable"}[2m])))',
          threshold: "0.5",
          ignoreNullValues: "false",
        },
      },
    ],
  },
});

export const url = "https://ranker.example.com/";
