import pulumi
import pulumi_mlscale as mlscale

# The same program as in TypeScript: one endpoint whose parts a test turns by configuration.
config = pulumi.Config()


def on(key):
    return config.get_bool(key) or False


class Role(pulumi.CustomResource):
    arn: pulumi.Output[str]

    def __init__(self, name):
        super().__init__("aws:iam/role:Role", name, {"arn": None, "assumeRolePolicy": "{}"})


def tag_targets(args):
    if args.type_ != "aws:appautoscaling/target:Target":
        return None
    props = {**args.props, "tags": {"owner": "platform"}}
    return pulumi.ResourceTransformResult(props=props, opts=args.opts)


options = pulumi.ResourceOptions(
    protect=on("protect"),
    aliases=[pulumi.Alias(name=config.get("alias"))] if config.get("alias") else [],
    providers={
        "aws": pulumi.ProviderResource("aws", "frankfurt", {"region": "eu-central-1"}),
    }
    if on("explicitProvider")
    else None,
    transforms=[tag_targets] if on("transform") else None,
)

schedules = None
if config.get("cron"):
    schedules = [
        {"name": "up", "cron": config.get("cron"), "min_capacity": 4},
        {"name": "down", "cron": "0 22 ? * * *", "min_capacity": 2},
    ]

reliability = {
    "service": {"requests_per_second_per_instance": 20, "service_time_seconds": 0.12},
    "loads": [
        {
            "name": "evening rush",
            "start_time": "2027-01-04T15:30:00Z",
            "spike": {"base_rps": 20, "peak_rps": 80, "ramp_seconds": 1800, "hold_seconds": 3600},
        },
        {
            "name": "two sources",
            "sum": [
                {"constant": {"rps": 5}},
                {
                    "sequence": [
                        {"constant": {"rps": 10}, "duration_seconds": 600},
                        {"constant": {"rps": 15}},
                    ]
                },
            ],
        },
    ],
    "objectives": {"max_overload_seconds": 60},
    "on_violation": config.get("reliability"),
}

reco = mlscale.InferenceEndpoint(
    config.get("name") or "reco",
    endpoint_name=None if on("autoName") else "reco",
    variants=[
        {
            "name": config.get("variant") or "blue",
            "instance_type": config.get("instanceType") or "ml.m5.xlarge",
            "initial_instance_count": config.get_int("initialInstanceCount") or 2,
            "model": {
                "image": config.get("image") or "registry/reco:1",
                "execution_role_arn": Role("reco").arn
                if on("unknownRole")
                else "arn:aws:iam::123456789012:role/reco",
                "environment": {"TOKEN": config.get_secret("token") or "none"},
            },
        }
    ],
    scaling={
        "min_capacity": config.get_int("minCapacity") or 2,
        "max_capacity": config.get_int("maxCapacity") or 10,
        "target_tracking": [
            {
                "metric": config.get("metric") or "InvocationsPerInstance",
                "target": config.get_float("target") or 600,
                "scale_out_cooldown_seconds": config.get_int("cooldown") or 60,
            }
        ],
        "schedules": schedules,
    },
    reliability=reliability if config.get("reliability") else None,
    deployment={"all_at_once": {}, "rollback_alarm_names": ["pager"]},
    kms_key_arn=config.get_secret("key"),
    opts=options,
)

pulumi.export("endpointName", reco.endpoint_name)
pulumi.export("resourceIds", reco.resource_ids)
target = mlscale.invocations_target_output(peak_requests_per_second_per_instance=20).target
pulumi.export("target", target)
if config.get("reliability"):
    pulumi.export("figures", reco.reliability)
    # The same by the function, which takes objects: Pulumi leaves the keys of dicts as they are.
    scaling = mlscale.Scaling(
        min_capacity=2,
        max_capacity=config.get_int("maxCapacity") or 10,
        target_tracking=[
            mlscale.TargetTracking(
                metric="InvocationsPerInstance", target=600, scale_out_cooldown_seconds=60
            )
        ],
    )
    constant = mlscale.LoadPart(constant=mlscale.ConstantLoad(rps=10), duration_seconds=600)
    simulated = mlscale.simulate_output(
        scaling=scaling,
        reliability=mlscale.Reliability(
            service=mlscale.Service(requests_per_second_per_instance=20, service_time_seconds=0.12),
            loads=[
                mlscale.Load(
                    name="evening rush",
                    start_time="2027-01-04T15:30:00Z",
                    spike=mlscale.SpikeLoad(
                        base_rps=20, peak_rps=80, ramp_seconds=1800, hold_seconds=3600
                    ),
                ),
                mlscale.Load(
                    name="two sources",
                    sum=[
                        mlscale.LoadPart(constant=mlscale.ConstantLoad(rps=5)),
                        mlscale.LoadPart(
                            sequence=[
                                constant,
                                mlscale.LoadPart(constant=mlscale.ConstantLoad(rps=15)),
                            ]
                        ),
                    ],
                ),
            ],
            objectives=mlscale.Objectives(max_overload_seconds=60),
        ),
    )
    pulumi.export("simulated", simulated)
