# A ranking service in App Mesh that scales on custom metrics, written by hand. App Mesh itself ended on
# 2026-09-30. The virtual service points straight at its node, so that the route beside it decides nothing;
# the route tries six times in a second, while one inference takes that long; the node has neither health
# check nor limits, and ejects the only pod that there is. The autoscaler is written in a version of its
# API that clusters serve no more, holds the mean latency of the pods as if more of them shared it, counts
# the CPU of a proxy that requests none, and asks for the depth of a queue that no adapter serves.
#
# finds: appmesh-end-of-support on ranker (mandatory)
# finds: appmesh-end-of-support on ranking (mandatory)
# finds: hpa-api-version on ranker (mandatory)
# finds: hpa-latency-not-average-value on ranker (advisory)
# finds: hpa-metrics-adapter-present on ranker (advisory)
# finds: mesh-health-check-listener on ranker (advisory)
# finds: mesh-outlier-vs-min-replicas on ranker (advisory)
# finds: mesh-retry-bounded on ranker (advisory)
# finds: mesh-sidecar-requests on ranker (advisory)
# finds: mesh-timeout-covers-inference on ranker (advisory)
# finds: mesh-virtual-service-behind-router on ranker (advisory)
import pulumi
import pulumi_aws as aws
import pulumi_kubernetes as kubernetes

labels = {"app": "ranker"}

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})
metadata = {"name": "ranker", "namespace": ranking.metadata["name"], "labels": labels}

mesh = aws.appmesh.Mesh("ranking", name="ranking")

node = aws.appmesh.VirtualNode(
    "ranker",
    name="ranker",
    mesh_name=mesh.name,
    spec={
        "listeners": [
            {
                "port_mapping": {"port": 8080, "protocol": "http"},
                "outlier_detection": {
                    "max_server_errors": 5,
                    "interval": {"unit": "s", "value": 10},
                    "base_ejection_duration": {"unit": "s", "value": 30},
                    "max_ejection_percent": 100,
                },
            }
        ],
        "service_discovery": {"dns": {"hostname": "ranker.ranking.svc.cluster.local"}},
    },
)

router = aws.appmesh.VirtualRouter(
    "ranker",
    name="ranker",
    mesh_name=mesh.name,
    spec={"listeners": [{"port_mapping": {"port": 8080, "protocol": "http"}}]},
)

aws.appmesh.Route(
    "ranker",
    name="ranker",
    mesh_name=mesh.name,
    virtual_router_name=router.name,
    spec={
        "http_route": {
            "match": {"prefix": "/"},
            "action": {"weighted_targets": [{"virtual_node": node.name, "weight": 100}]},
            "timeout": {"per_request": {"unit": "s", "value": 1}},
            "retry_policy": {
                "http_retry_events": ["server-error", "gateway-error"],
                "max_retries": 5,
                "per_retry_timeout": {"unit": "ms", "value": 500},
            },
        },
    },
)

service = aws.appmesh.VirtualService(
    "ranker",
    name="ranker.ranking.svc.cluster.local",
    mesh_name=mesh.name,
    spec={"provider": {"virtual_node": {"virtual_node_name": node.name}}},
)

probe = {"http_get": {"path": "/health", "port": "http"}}

deployment = kubernetes.apps.v1.Deployment(
    "ranker",
    metadata=metadata,
    spec={
        "selector": {"match_labels": labels},
        "template": {
            "metadata": {
                "labels": labels,
                "annotations": {"appmesh.k8s.aws/sidecarInjectorWebhook": "enabled"},
            },
            "spec": {
                "containers": [
                    {
                        "name": "server",
                        "image": "registry.example.com/ranker:4.1.0",
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
    "ranker",
    metadata=metadata,
    spec={
        "selector": labels,
        "ports": [{"name": "http", "port": 8080, "target_port": "http"}],
    },
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

kubernetes.autoscaling.v2beta1.HorizontalPodAutoscaler(
    "ranker",
    metadata=metadata,
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
                "type": "Pods",
                "pods": {
                    "metric_name": "request_latency_seconds",
                    "target_average_value": "200m",
                },
            },
            {
                "type": "External",
                "external": {"metric_name": "queue_depth", "target_average_value": "10"},
            },
            {"type": "Resource", "resource": {"name": "cpu", "target_average_utilization": 60}},
        ],
    },
)

pulumi.export("virtualServiceName", service.name)
