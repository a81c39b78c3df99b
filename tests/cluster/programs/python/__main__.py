import pulumi
import pulumi_mlscale as mlscale

# The same program as in TypeScript: one model server whose parts a test turns by configuration.
config = pulumi.Config()

args = mlscale.ModelServiceArgs(
    namespace=config.require("namespace"),
    resource_name=config.get("resourceName") or "reco",
    selector={"app": config.require("app")} if config.get("app") else None,
    labels={"team": "ranking"},
    image=config.require("image"),
    port=9000,
    env={"TOKEN": config.get_secret("token") or "none"},
    resources=mlscale.PodResourcesArgs(cpu=config.get("cpu") or "500m", memory="1Gi"),
    model=mlscale.ServedModelArgs(load_seconds=20),
    health=mlscale.HealthArgs(http_path="/health"),
    longest_request_seconds=60,
    service=mlscale.NetworkServiceArgs(port=8080),
    availability=mlscale.AvailabilityArgs(rollout=mlscale.RolloutArgs(min_ready_seconds=0)),
    autoscaling=mlscale.AutoscalingArgs(
        min_replicas=2,
        max_replicas=10,
        cpu=mlscale.ResourceTargetArgs(average_utilization=config.get_int("utilization") or 50),
        pods=[
            mlscale.PodsMetricArgs(
                metric_name="in_flight",
                average_value=4,
                signal=mlscale.MetricSignal.CONCURRENCY,
            )
        ],
    ),
)
reco = mlscale.ModelService("reco", args)

pulumi.export("url", reco.url)
pulumi.export("address", reco.address)
pulumi.export("names", [reco.service_name, reco.deployment_name, reco.scaler_name, reco.hpa_name])
pulumi.export("namespace", reco.namespace)
pulumi.export("selector", reco.selector)
