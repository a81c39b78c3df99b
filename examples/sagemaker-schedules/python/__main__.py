import pulumi
import pulumi_mlscale as mlscale

config = pulumi.Config()
timezone = "Europe/Berlin"

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
        "max_capacity": 2,
        "step_scaling": [
            {
                "name": "busy",
                "adjustment_type": mlscale.AdjustmentType.CHANGE_IN_CAPACITY,
                "steps": [{"lower_bound": 0, "adjustment": 1}],
                "cooldown_seconds": 300,
                "alarm": {
                    "metric": mlscale.AlarmMetric.INVOCATIONS_PER_INSTANCE,
                    "threshold": 75,
                },
            }
        ],
        "schedules": [
            {
                "name": "evening",
                "cron": "0 17 ? * MON-FRI *",
                "timezone": timezone,
                "min_capacity": 2,
                "max_capacity": 5,
            },
            # The step policy only adds: what it added goes when the night lowers the maximum.
            {
                "name": "night",
                "cron": "0 22 ? * MON-FRI *",
                "timezone": timezone,
                "min_capacity": 1,
                "max_capacity": 2,
            },
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
    tags={"team": "recommendations", "environment": "staging"},
)

pulumi.export("endpointName", reco.endpoint_name)
pulumi.export("policyArn", reco.policy_arns["variant-1/busy"])
pulumi.export("alarmArn", reco.alarm_arns["variant-1/busy"])
