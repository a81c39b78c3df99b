# A model server on Kubernetes, written by hand. The Deployment `ml-model` pins the number of replicas
# that its autoscaler moves, runs whatever `latest` is, and serves before the model is loaded; its
# sidecar requests no CPU, so that utilization is not defined. The autoscaler is written in a version
# of its API that clusters serve no more, the Service looks for a port of another name, and the budget
# holds on to the only pod. The Deployment `search` gets its name from Pulumi, which its autoscaler does
# not know, and would lose replicas in each short lull.
#
# finds: hpa-api-version on ml-model (mandatory)
# finds: hpa-resource-requests on ml-model (mandatory)
# finds: service-port-matches on ml-model (mandatory)
# finds: workload-replicas-unset-under-hpa on ml-model (advisory)
# finds: workload-image-pinned on ml-model (advisory)
# finds: workload-readiness-startup on ml-model (advisory)
# finds: pdb-min-one-deadlock on ml-model (advisory)
# finds: hpa-target-exists on search (mandatory)
# finds: hpa-target-ref-literal-mismatch on search (advisory)
# finds: hpa-scale-down-window on search (advisory)
import pulumi
import pulumi_kubernetes as kubernetes

labels = {"app": "ml-model"}

models = kubernetes.core.v1.Namespace("models", metadata={"name": "models"})
namespace = models.metadata["name"]

deployment = kubernetes.apps.v1.Deployment(
    "ml-model",
    metadata={"name": "ml-model", "namespace": namespace, "labels": labels},
    spec={
        "replicas": 3,
        "selector": {"match_labels": labels},
        "template": {
            "metadata": {"labels": labels},
            "spec": {
                "containers": [
                    {
                        "name": "server",
                        "image": "registry.example.com/ml-model:latest",
                        "ports": [{"name": "api", "container_port": 8080}],
                        "resources": {
                            "requests": {"cpu": "500m", "memory": "1Gi"},
                            "limits": {"cpu": "1", "memory": "2Gi"},
                        },
                    },
                    {"name": "exporter", "image": "registry.example.com/exporter:2.3.1"},
                ],
            },
        },
    },
)

service = kubernetes.core.v1.Service(
    "ml-model",
    metadata={"name": "ml-model", "namespace": namespace, "labels": labels},
    spec={
        "type": "LoadBalancer",
        "selector": labels,
        "ports": [{"port": 80, "target_port": "http"}],
    },
)

kubernetes.autoscaling.v2beta2.HorizontalPodAutoscaler(
    "ml-model",
    metadata={"name": "ml-model", "namespace": namespace, "labels": labels},
    spec={
        "scale_target_ref": {
            "api_version": "apps/v1",
            "kind": "Deployment",
            "name": deployment.metadata["name"],
        },
        "min_replicas": 1,
        "max_replicas": 10,
        "metrics": [
            {
                "type": "Resource",
                "resource": {
                    "name": "cpu",
                    "target": {"type": "Utilization", "average_utilization": 50},
                },
            }
        ],
    },
)

kubernetes.policy.v1.PodDisruptionBudget(
    "ml-model",
    metadata={"name": "ml-model", "namespace": namespace, "labels": labels},
    spec={"min_available": 1, "selector": {"match_labels": labels}},
)

kubernetes.apps.v1.Deployment(
    "search",
    metadata={"namespace": namespace, "labels": {"app": "search"}},
    spec={
        "selector": {"match_labels": {"app": "search"}},
        "template": {
            "metadata": {"labels": {"app": "search"}},
            "spec": {
                "containers": [
                    {
                        "name": "server",
                        "image": "registry.example.com/search:4.1.0",
                        "ports": [{"name": "http", "container_port": 8080}],
                        "readiness_probe": {"http_get": {"path": "/health", "port": "http"}},
                        "startup_probe": {
                            "http_get": {"path": "/health", "port": "http"},
                            "failure_threshold": 30,
                        },
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

kubernetes.autoscaling.v2.HorizontalPodAutoscaler(
    "search",
    metadata={"name": "search", "namespace": namespace},
    spec={
        "scale_target_ref": {"api_version": "apps/v1", "kind": "Deployment", "name": "search"},
        "min_replicas": 2,
        "max_replicas": 10,
        "metrics": [
            {
                "type": "Resource",
                "resource": {
                    "name": "cpu",
                    "target": {"type": "Utilization", "average_utilization": 50},
                },
            }
        ],
        "behavior": {"scale_down": {"stabilization_window_seconds": 0}},
    },
)

pulumi.export(
    "url",
    service.status.apply(lambda status: f"http://{status.load_balancer.ingress[0].ip}/"),
)
