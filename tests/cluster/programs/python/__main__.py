import pulumi
import pulumi_mlscale as mlscale

# The same program as in TypeScript: one model server whose parts a test turns by configuration.
config = pulumi.Config()

reco = mlscale.ModelService(
    "reco",
    namespace=config.require("namespace"),
    resource_name_=config.get("resourceName"),
    selector={"app": config.require("app")} if config.get("app") else None,
    labels={"team": "ranking"},
    image=config.require("image"),
    port=9000,
    env={"TOKEN": config.get_secret("token") or "none"},
    resources={"cpu": config.get("cpu") or "500m", "memory": "1Gi"},
    model={"load_seconds": 20},
    health={"http_path": "/health"},
    longest_request_seconds=60,
    service={"port": 8080},
    availability={"rollout": {"min_ready_seconds": 0}},
    autoscaling={
        "min_replicas": 2,
        "max_replicas": 10,
        "cpu": {"average_utilization": config.get_int("utilization") or 50},
        "pods": [
            {
                "metric_name": "in_flight",
                "average_value": 4,
                "signal": mlscale.MetricSignal.CONCURRENCY,
            }
        ],
    },
)

pulumi.export("url", reco.url)
pulumi.export("address", reco.address)
pulumi.export("names", [reco.service_name, reco.deployment_name, reco.scaler_name, reco.hpa_name])
pulumi.export("namespace", reco.namespace)
pulumi.export("selector", reco.selector)
