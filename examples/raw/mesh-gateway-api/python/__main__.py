# A ranking service behind a route of Gateway API, written by hand. The new version gets a fifth of the
# requests and keeps the one pod that it was made with. The route gives up after a second, of which each
# of its six tries may take half. The stable version is scaled twice: by an autoscaler on its CPU, and by
# KEDA, which divides a percentile of the latency, all that it looks at, by the number of pods.
#
# finds: hpa-single-owner on ranker-stable (mandatory)
# finds: hpa-latency-not-alone on ranker-stable (advisory)
# finds: hpa-latency-not-average-value on ranker-stable (advisory)
# finds: mesh-retry-bounded on ranker (advisory)
# finds: mesh-timeout-covers-inference on ranker (advisory)
# finds: mesh-weighted-route-scaled on ranker (advisory)
import pulumi
import pulumi_kubernetes as kubernetes

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})
namespace = ranking.metadata["name"]


def serve(name, image):
    """A version of the model server, with the Service that the route sends requests to."""
    labels = {"app": name}
    metadata = {"name": name, "namespace": namespace, "labels": labels}
    probe = {"http_get": {"path": "/health", "port": "http"}}
    kubernetes.core.v1.Service(
        name,
        metadata=metadata,
        spec={
            "selector": labels,
            "ports": [{"name": "http", "port": 80, "target_port": "http"}],
        },
    )
    return kubernetes.apps.v1.Deployment(
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


stable = serve("ranker-stable", "registry.example.com/ranker:4.1.0")
serve("ranker-next", "registry.example.com/ranker:5.0.0")

kubernetes.apiextensions.CustomResource(
    "ranker",
    api_version="gateway.networking.k8s.io/v1",
    kind="HTTPRoute",
    metadata={"name": "ranker", "namespace": namespace},
    spec={
        "parentRefs": [{"name": "models", "namespace": "gateways"}],
        "hostnames": ["ranker.example.com"],
        "rules": [
            {
                "backendRefs": [
                    {"name": "ranker-stable", "port": 80, "weight": 80},
                    {"name": "ranker-next", "port": 80, "weight": 20},
                ],
                "timeouts": {"request": "1s", "backendRequest": "500ms"},
                "retry": {"attempts": 5, "codes": [500, 502, 503, 504]},
            }
        ],
    },
)

kubernetes.autoscaling.v2.HorizontalPodAutoscaler(
    "ranker-stable",
    metadata={"name": "ranker-stable", "namespace": namespace},
    spec={
        "scale_target_ref": {
            "api_version": "apps/v1",
            "kind": "Deployment",
            "name": stable.metadata["name"],
        },
        "min_replicas": 1,
        "max_replicas": 10,
        "metrics": [
            {
                "type": "Resource",
                "resource": {
                    "name": "cpu",
                    "target": {"type": "Utilization", "average_utilization": 60},
                },
            }
        ],
    },
)

kubernetes.apiextensions.CustomResource(
    "ranker-stable",
    api_version="keda.sh/v1alpha1",
    kind="ScaledObject",
    metadata={"name": "ranker-stable", "namespace": namespace},
    spec={
        "scaleTargetRef": {"name": stable.metadata["name"]},
        "minReplicaCount": 1,
        "maxReplicaCount": 10,
        "fallback": {"failureThreshold": 3, "replicas": 5},
        "triggers": [
            {
                "type": "prometheus",
                "metadata": {
                    "serverAddress": "http://prometheus.monitoring:9090",
                    "query": "histogram_quantile(0.95, sum by (le) "
                    '(rate(http_request_duration_seconds_bucket{app="ranker-stable"}[2m])))',
                    "threshold": "0.5",
                    "ignoreNullValues": "false",
                },
            }
        ],
    },
)

pulumi.export("url", "https://ranker.example.com/")
