import pulumi
import pulumi_mlscale as mlscale

config = pulumi.Config()

reco = mlscale.InferenceEndpoint(
    "reco",
    endpoint_name="reco",
    variants=[
        {
            "name": "variant-1",
            "instance_type": "ml.m4.xlarge",
            "initial_instance_count": 1,
            "model": {
                "image": config.require("image"),
                "model_data_url": config.require("modelDataUrl"),
                "execution_role_arn": config.require("executionRoleArn"),
            },
        }
    ],
    scaling={
        "min_capacity": 1,
        "max_capacity": 4,
        "target_tracking": [
            {
                "metric": mlscale.ScalingMetric.INVOCATIONS_PER_INSTANCE,
                "target": 75,
                "scale_in_cooldown_seconds": 60,
                "scale_out_cooldown_seconds": 60,
            }
        ],
    },
    deployment={
        "all_at_once": {"wait_interval_seconds": 300},
        "rollback_alarms": [
            {
                "name": "errors",
                "metric": mlscale.AlarmMetric.INVOCATION5_XX_ERRORS,
                "threshold": 5,
            }
        ],
    },
)

pulumi.export("endpointName", reco.endpoint_name)
pulumi.export("policyArn", reco.policy_arns["variant-1/InvocationsPerInstance"])
