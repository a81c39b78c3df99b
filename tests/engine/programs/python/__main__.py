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
            {"metric": config.get("metric") or "InvocationsPerInstance", "target": 600}
        ],
        "schedules": schedules,
    },
    deployment={"all_at_once": {}, "rollback_alarm_names": ["pager"]},
    kms_key_arn=config.get_secret("key"),
    opts=options,
)

pulumi.export("endpointName", reco.endpoint_name)
pulumi.export("resourceIds", reco.resource_ids)
target = mlscale.invocations_target_output(peak_requests_per_second_per_instance=20).target
pulumi.export("target", target)
