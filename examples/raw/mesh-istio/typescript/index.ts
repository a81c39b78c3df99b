// Two services in Istio that scale on metrics of their requests, written by hand, with autoscalers in a
// version of their API that clusters serve no more. Of `ranker`, the new version gets a tenth of the
// requests and has no autoscaler; four tries of five seconds do not fit into the ten seconds of the route;
// the only pod is ejected when it fails; and the autoscaler of the stable version sees the latency alone.
// Of `search`, a request that fails is tried five times, which its autoscaler takes for five times the
// load, and the CPU of its pods has in it that of proxies whose requests nobody set.
//
// finds: hpa-api-version on ranker-stable (mandatory)
// finds: hpa-api-version on search (mandatory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: mesh-outlier-vs-min-replicas on ranker-stable (advisory)
// finds: mesh-retry-amplifies-scaling on search (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-retry-bounded on search (advisory)
// finds: mesh-sidecar-requests on search (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const models = new kubernetes.core.v1.Namespace("models", {
  metadata: { name: "models", labels: { "istio-injection": "enabled" } },
});
const namespace = models.metadata.name;

type Metrics = pulumi.Input<kubernetes.types.input.autoscaling.v2beta2.MetricSpec>[];

/** A version of a model server, with the Service that a route sends requests to. */
function serve(name: string, image: string, metrics?: Metrics): void {
  const labels = { app: name };
  const metadata = { name, namespace, labels };
  const probe = { httpGet: { path: "/health", port: "http" } };
  const deployment = new kubernetes.apps.v1.Deployment(name, {
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
  new kubernetes.core.v1.Service(name, {
    metadata,
    spec: { selector: labels, ports: [{ name: "http", port: 80, targetPort: "http" }] },
  });
  if (metrics === undefined) return;
  new kubernetes.autoscaling.v2beta2.HorizontalPodAutoscaler(name, {
    metadata,
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: deployment.metadata.name },
      minReplicas: 1,
      maxReplicas: 10,
      metrics,
    },
  });
}

serve("ranker-stable", "registry.example.com/ranker:4.1.0", [
  {
    type: "Object",
    object: {
      metric: { name: "request_latency_p95_seconds" },
      describedObject: { apiVersion: "v1", kind: "Service", name: "ranker-stable" },
      target: { type: "Value", value: "500m" },
    },
  },
]);
serve("ranker-next", "registry.example.com/ranker:5.0.0");
serve("search", "registry.example.com/search:2.2.0", [
  {
    type: "Pods",
    pods: {
      metric: { name: "requests_per_second" },
      target: { type: "AverageValue", averageValue: "50" },
    },
  },
  {
    type: "Resource",
    resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 60 } },
  },
]);

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

const istio = { apiVersion: "networking.istio.io/v1" };

new kubernetes.apiextensions.CustomResource("ranker", {
  ...istio,
  kind: "VirtualService",
  metadata: { name: "ranker", namespace },
  spec: {
    hosts: ["ranker"],
    http: [
      {
        route: [
          { destination: { host: "ranker-stable" }, weight: 90 },
          { destination: { host: "ranker-next" }, weight: 10 },
        ],
        timeout: "10s",
        retries: { attempts: 3, perTryTimeout: "5s", retryOn: "connect-failure,reset" },
      },
    ],
  },
});

new kubernetes.apiextensions.CustomResource("ranker-stable", {
  ...istio,
  kind: "DestinationRule",
  metadata: { name: "ranker-stable", namespace },
  spec: {
    host: "ranker-stable",
    trafficPolicy: {
      outlierDetection: {
        consecutive5xxErrors: 5,
        interval: "10s",
        baseEjectionTime: "30s",
        maxEjectionPercent: 100,
      },
    },
  },
});

new kubernetes.apiextensions.CustomResource("search", {
  ...istio,
  kind: "VirtualService",
  metadata: { name: "search", namespace },
  spec: {
    hosts: ["search"],
    http: [
      {
        route: [{ destination: { host: "search" } }],
        timeout: "10s",
        retries: { attempts: 4, perTryTimeout: "2s", retryOn: "5xx" },
      },
    ],
  },
});

export const host = pulumi.interpolate`ranker.${namespace}.svc.cluster.local`;
