import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

models = kubernetes.core.v1.Namespace("models", metadata={"name": "models"})

# What is simulated in every preview, and sent for real once the service is there.
service = {"requests_per_second_per_instance": 20, "service_time_seconds": 0.05}
objectives = {
    "max_overload_seconds": 30,
    "max_queue_delay_p95_seconds": 0.5,
    "max_dropped_fraction": 0,
}
rush = {
    "name": "morning rush",
    "spike": {
        "base_rps": 4,
        "peak_rps": 40,
        "ramp_seconds": 300,
        "hold_seconds": 1200,
    },
}

model = mlscale.ModelService(
    "ml-model",
    namespace=models.metadata["name"],
    image=config.require("image"),
    resources={"cpu": "1", "memory": "1Gi"},
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    service={"type": mlscale.ServiceType.CLUSTER_IP},
    autoscaling={
        "min_replicas": 2,
        "max_replicas": 10,
        "cpu": {"average_utilization": 50},
    },
    reliability={"service": service, "objectives": objectives, "loads": [rush]},
)

test = mlscale.LoadTest(
    "rush",
    namespace=models.metadata["name"],
    target={
        "http": {
            "url": pulumi.Output.concat(model.url, "v1/predict"),
            "headers": {"Content-Type": "application/json"},
        },
    },
    body={"text": '{"features": [1, 2, 3]}'},
    load=rush,
    service=service,
    objectives=objectives,
    parallelism=2,
    # Another text runs it again, though nothing else has changed.
    run_id=config.get("runId") or "first",
)

pulumi.export("url", model.url)
pulumi.export("job", test.job_name)
pulumi.export("results", test.results_command)
pulumi.export("reliability", model.reliability)
