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
    reliability={
        "service": {
            "requests_per_second_per_instance": 2.5,
            "service_time_seconds": 0.4,
            "startup": {"preset": mlscale.StartupPreset.SAGE_MAKER_CPU},
        },
        "loads": [
            {
                "name": "weekday evening",
                "start_time": "2027-01-04T15:00:00+01:00",
                "spike": {
                    "base_rps": 2,
                    "peak_rps": 6,
                    "start_seconds": 7500,
                    "ramp_seconds": 3600,
                    "hold_seconds": 5400,
                    "fall_seconds": 1800,
                },
            },
            {
                # Clocks change on 28 March 2027: schedules and the wave follow the clocks of Berlin.
                "name": "two weeks around summer time",
                "start_time": "2027-03-22T00:00:00+01:00",
                "duration_seconds": 1209600,
                "diurnal": {
                    "base_rps": 0.5,
                    "peak_rps": 4.5,
                    "peak_hour": 20,
                    "timezone": timezone,
                    "weekend_factor": 0.7,
                },
            },
        ],
        "objectives": {
            "max_overload_seconds": 60,
            "max_queue_delay_p95_seconds": 2,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 100,
        },
        "step_seconds": 30,
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
pulumi.export("reliability", reco.reliability)
pulumi.export("policyArn", reco.policy_arns["variant-1/busy"])
pulumi.export("alarmArn", reco.alarm_arns["variant-1/busy"])
