import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

models = kubernetes.core.v1.Namespace("models", metadata={"name": "models"})

model = mlscale.ModelService(
    "ml-model",
    namespace=models.metadata["name"],
    labels={"app": "ml-model"},
    image=config.require("image"),
    port=8080,
    resources={
        "cpu": "500m",
        "memory": "1Gi",
        "limits": {"cpu": "1", "memory": "2Gi"},
    },
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    service={"type": mlscale.ServiceType.LOAD_BALANCER, "port": 80},
    autoscaling={
        "min_replicas": 1,
        "max_replicas": 10,
        "cpu": {"average_utilization": 50},
    },
    reliability={
        # What a load test of one pod showed: 20 requests a second, 0.05 seconds each, on the whole
        # core of its limit, which is 200 percent of what it requests.
        "service": {
            "requests_per_second_per_instance": 20,
            "service_time_seconds": 0.05,
            "utilization_percent_at_capacity": 200,
        },
        "loads": [
            {
                "name": "morning rush",
                "spike": {
                    "base_rps": 4,
                    "peak_rps": 40,
                    "ramp_seconds": 300,
                    "hold_seconds": 3600,
                },
                "noise": {"relative_standard_deviation": 0.05},
            },
            {
                "name": "flash crowd",
                "flash_crowd": {
                    "base_rps": 4,
                    "peak_rps": 40,
                    "at_seconds": 900,
                    "rise_seconds": 120,
                    "decay_seconds": 1200,
                },
            },
        ],
        "objectives": {
            "max_overload_seconds": 30,
            "max_queue_delay_p95_seconds": 0.5,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 150,
        },
    },
)

pulumi.export("url", model.url)
pulumi.export("reliability", model.reliability)
