import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})

# App Mesh ended on 2026-09-30: the preview warns, and `replacement` has what takes its place.
ranker = mlscale.MeshModelService(
    "ranker",
    namespace=ranking.metadata["name"],
    mesh={"app_mesh": {"virtual_gateway_port": 8088}},
    versions=[
        {"name": "stable", "weight": 90, "image": config.require("image")},
        {
            "name": "next",
            "weight": 10,
            "image": config.require("nextImage"),
        },
    ],
    port=8080,
    resources={"cpu": "1", "memory": "2Gi"},
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    longest_request_seconds=2,
    timeouts={"request_seconds": 6},
    retries={
        "attempts": 2,
        "per_try_seconds": 2,
        "on": ["ConnectFailure", "Reset", "GatewayError"],
    },
    outlier_detection={"consecutive_errors": 5, "max_ejection_percent": 50},
    connection_pool={"max_connections": 100, "max_pending_requests": 100},
    autoscaling={
        # A queue tells of a load late, when it is there already: hence five at least.
        "min_replicas": 5,
        "max_replicas": 12,
        "demand": {
            "series": "ranker_queue_depth",
            "signal": "Backlog",
            "average_value": 2,
        },
        "latency": {
            "series": "ranker_request_seconds",
            "percentile": 95,
            "target_seconds": 0.5,
        },
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
pulumi.export("replacement", ranker.replacement)
pulumi.export("reliability", ranker.reliability)
