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
        "max_capacity": 10,
        "target_tracking": [
            {
                "metric": mlscale.ScalingMetric.INVOCATIONS_PER_INSTANCE,
                "target": 75,
                "scale_in_cooldown_seconds": 60,
                "scale_out_cooldown_seconds": 60,
            }
        ],
    },
    reliability={
        # What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
        "service": {
            "requests_per_second_per_instance": 2.5,
            "service_time_seconds": 0.4,
            "startup": {"preset": mlscale.StartupPreset.SAGE_MAKER_CPU},
        },
        "loads": [
            {
                "name": "evening rush",
                "start_time": "2027-01-04T16:00:00Z",
                "spike": {
                    "base_rps": 1,
                    "peak_rps": 9,
                    "ramp_seconds": 3600,
                    "hold_seconds": 3600,
                    "fall_seconds": 3600,
                },
                "noise": {"relative_standard_deviation": 0.05},
            },
            {
                "name": "production day",
                "diurnal": {"base_rps": 1, "peak_rps": 8, "peak_hour": 18},
                "noise": {"relative_standard_deviation": 0.05, "correlation_seconds": 300},
                "duration_seconds": 86400,
            },
        ],
        "objectives": {
            "max_overload_seconds": 60,
            "max_queue_delay_p95_seconds": 2,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 150,
        },
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
pulumi.export("reliability", reco.reliability)
pulumi.export("policyArn", reco.policy_arns["variant-1/InvocationsPerInstance"])
