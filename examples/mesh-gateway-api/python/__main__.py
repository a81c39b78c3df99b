import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})

ranker = mlscale.MeshModelService(
    "ranker",
    namespace=ranking.metadata["name"],
    mesh={
        "gateway_api": {
            "gateway_name": "public",
            "gateway_namespace": "infra",
            "hostnames": ["ranker.example.com"],
        },
    },
    versions=[
        {"name": "stable", "weight": 90, "image": config.require("image")},
        {
            "name": "next",
            "weight": 10,
            "image": config.require("nextImage"),
            "resources": {"cpu": "2", "memory": "4Gi"},
        },
    ],
    port=8080,
    resources={"cpu": "1", "memory": "2Gi"},
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    longest_request_seconds=2,
    timeouts={"request_seconds": 5},
    autoscaling={
        "min_replicas": 2,
        "max_replicas": 12,
        "demand": {"series": "ranker_requests_in_flight", "average_value": 4},
        "latency": {
            "series": "ranker_request_seconds",
            "percentile": 95,
            "target_seconds": 0.5,
        },
        "keda": {
            "server_address": "http://prometheus.monitoring:9090",
            "fallback": {"failure_threshold": 3, "replicas": 8},
        },
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
pulumi.export("reliability", ranker.reliability)
