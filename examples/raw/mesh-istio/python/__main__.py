# Two services in Istio that scale on metrics of their requests, written by hand, with autoscalers in a
# version of their API that clusters serve no more. Of `ranker`, the new version gets a tenth of the
# requests and has no autoscaler; four tries of five seconds do not fit into the ten seconds of the route;
# the only pod is ejected when it fails; and the autoscaler of the stable version sees the latency alone.
# Of `search`, a request that fails is tried five times, which its autoscaler takes for five times the
# load, and the CPU of its pods has in it that of proxies whose requests nobody set.
#
# finds: hpa-api-version on ranker-stable (mandatory)
# finds: hpa-api-version on search (mandatory)
# finds: hpa-latency-not-alone on ranker-stable (advisory)
# finds: mesh-outlier-vs-min-replicas on ranker-stable (advisory)
# finds: mesh-retry-amplifies-scaling on search (advisory)
# finds: mesh-retry-bounded on ranker (advisory)
# finds: mesh-retry-bounded on search (advisory)
# finds: mesh-sidecar-requests on search (advisory)
# finds: mesh-weighted-route-scaled on ranker (advisory)
import pulumi
import pulumi_kubernetes as kubernetes

models = kubernetes.core.v1.Namespace(
    "models", metadata={"name": "models", "labels": {"istio-injection": "enabled"}}
)
namespace = models.metadata["name"]


def serve(name, image, metrics=None):
    """A version of a model server, with the Service that a route sends requests to."""
    labels = {"app": name}
    metadata = {"name": name, "namespace": namespace, "labels": labels}
    probe = {"http_get": {"path": "/health", "port": "http"}}
    deployment = kubernetes.apps.v1.Deployment(
        name,
        metadata=metadata,
        spec={
            "selector": {"match_labels": labels},
            "template": {
                "metadata": {"labels": labels},
                "spec": {
                    "containers": [
                        {
                            "name": "server",
                            "image": image,
                            "ports": [{"name": "http", "container_port": 8080}],
                            "readiness_probe": probe,
                            "startup_probe": {**probe, "failure_threshold": 30},
                            "resources": {
                                "requests": {"cpu": "500m", "memory": "1Gi"},
                                "limits": {"memory": "2Gi"},
                            },
                        }
                    ],
                },
            },
        },
    )
    kubernetes.core.v1.Service(
        name,
        metadata=metadata,
        spec={
            "selector": labels,
            "ports": [{"name": "http", "port": 80, "target_port": "http"}],
        },
    )
    if metrics is None:
        return
    kubernetes.autoscaling.v2beta2.HorizontalPodAutoscaler(
        name,
        metadata=metadata,
        spec={
            "scale_target_ref": {
                "api_version": "apps/v1",
                "kind": "Deployment",
                "name": deployment.metadata["name"],
            },
            "min_replicas": 1,
            "max_replicas": 10,
            "metrics": metrics,
        },
    )


serve(
    "ranker-stable",
    "registry.example.com/ranker:4.1.0",
    [
        {
            "type": "Object",
            "object": {
                "metric": {"name": "request_latency_p95_seconds"},
                "described_object": {
                    "api_version": "v1",
                    "kind": "Service",
                    "name": "ranker-stable",
                },
                "target": {"type": "Value", "value": "500m"},
            },
        },
    ],
)
serve("ranker-next", "registry.example.com/ranker:5.0.0")
serve(
    "search",
    "registry.example.com/search:2.2.0",
    [
        {
            "type": "Pods",
            "pods": {
                "metric": {"name": "requests_per_second"},
                "target": {"type": "AverageValue", "average_value": "50"},
            },
        },
        {
            "type": "Resource",
            "resource": {
                "name": "cpu",
                "target": {"type": "Utilization", "average_utilization": 60},
            },
        },
    ],
)

kubernetes.apiregistration.v1.APIService(
    "custom-metrics",
    metadata={"name": "v1beta1.custom.metrics.k8s.io"},
    spec={
        "group": "custom.metrics.k8s.io",
        "version": "v1beta1",
        "group_priority_minimum": 100,
        "version_priority": 100,
        "service": {"name": "prometheus-adapter", "namespace": "monitoring"},
    },
)

kubernetes.apiextensions.CustomResource(
    "ranker",
    api_version="networking.istio.io/v1",
    kind="VirtualService",
    metadata={"name": "ranker", "namespace": namespace},
    spec={
        "hosts": ["ranker"],
        "http": [
            {
                "route": [
                    {"destination": {"host": "ranker-stable"}, "weight": 90},
                    {"destination": {"host": "ranker-next"}, "weight": 10},
                ],
                "timeout": "10s",
                "retries": {
                    "attempts": 3,
                    "perTryTimeout": "5s",
                    "retryOn": "connect-failure,reset",
                },
            }
        ],
    },
)

kubernetes.apiextensions.CustomResource(
    "ranker-stable",
    api_version="networking.istio.io/v1",
    kind="DestinationRule",
    metadata={"name": "ranker-stable", "namespace": namespace},
    spec={
        "host": "ranker-stable",
        "trafficPolicy": {
            "outlierDetection": {
                "consecutive5xxErrors": 5,
                "interval": "10s",
                "baseEjectionTime": "30s",
                "maxEjectionPercent": 100,
            },
        },
    },
)

kubernetes.apiextensions.CustomResource(
    "search",
    api_version="networking.istio.io/v1",
    kind="VirtualService",
    metadata={"name": "search", "namespace": namespace},
    spec={
        "hosts": ["search"],
        "http": [
            {
                "route": [{"destination": {"host": "search"}}],
                "timeout": "10s",
                "retries": {"attempts": 4, "perTryTimeout": "2s", "retryOn": "5xx"},
            }
        ],
    },
)

pulumi.export("host", pulumi.Output.concat("ranker.", namespace, ".svc.cluster.local"))
