import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})

ranker = mlscale.MeshModelService(
    "ranker",
    namespace=ranking.metadata["name"],
    mesh={
        "istio": {
            "mutual_tls": "Strict",
            "gateways": ["istio-ingress/public"],
            "hosts": ["ranker.example.com"],
        },
    },
    versions=[
        {"name": "stable", "image": config.require("image")},
        {"name": "next", "image": config.require("nextImage")},
    ],
    # What is sent is the first step. Raise currentStep to go on; the simulation plays them all.
    canary={
        "version": "next",
        "steps": [
            {"weight_percent": 5, "hold_seconds": 600},
            {"weight_percent": 25, "hold_seconds": 600},
            {"weight_percent": 50, "hold_seconds": 600},
            {"weight_percent": 100, "hold_seconds": 600},
        ],
        "current_step": 0,
    },
    port=8080,
    resources={"cpu": "1", "memory": "2Gi"},
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    longest_request_seconds=2,
    timeouts={"request_seconds": 6},
    retries={
        "attempts": 2,
        "per_try_seconds": 2,
        "on": ["ConnectFailure", "Reset", "Unavailable"],
    },
    outlier_detection={
        "consecutive_errors": 5,
        "ejection_seconds": 30,
        "max_ejection_percent": 34,
    },
    connection_pool={"max_pending_requests": 100},
    sidecar={"cpu": "200m", "memory": "128Mi"},
    autoscaling={
        "min_replicas": 3,
        "max_replicas": 12,
        # Half of what a pod works on at a time; latency adds replicas only beside it.
        "demand": {"series": "ranker_requests_in_flight", "average_value": 4},
        "latency": {
            "series": "ranker_request_seconds",
            "percentile": 95,
            "target_seconds": 0.5,
        },
        "container_resources": [
            {"resource": "cpu", "average_utilization": 70},
        ],
        "prometheus_adapter": {"namespace": "monitoring"},
    },
    reliability={
        # What a load test of one pod showed: 8 requests at a time, 0.1 seconds each.
        "service": {
            "concurrency_per_instance": 8,
            "service_time_seconds": 0.1,
            "queue_limit_per_instance": 40,
        },
        "loads": [
            {
                "name": "lunch",
                "spike": {
                    "base_rps": 80,
                    "peak_rps": 320,
                    "ramp_seconds": 300,
                    "hold_seconds": 1800,
                },
                "noise": {"relative_standard_deviation": 0.05},
            },
        ],
        "objectives": {
            "max_overload_seconds": 60,
            "max_queue_delay_p95_seconds": 0.5,
            "max_dropped_fraction": 0.001,
        },
    },
)

pulumi.export("url", ranker.url)
pulumi.export("weights", ranker.weights)
pulumi.export("adapterRules", ranker.adapter_rules)
pulumi.export("reliability", ranker.reliability)
