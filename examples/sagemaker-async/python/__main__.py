import pulumi
import pulumi_aws as aws
import pulumi_mlscale as mlscale

config = pulumi.Config()
results = aws.s3.Bucket("transcripts")

transcriber = mlscale.InferenceEndpoint(
    "transcriber",
    endpoint_name="transcriber",
    variants=[
        {
            "name": "gpu",
            "instance_type": "ml.g5.xlarge",
            "initial_instance_count": 1,
            "model": {
                "image": config.require("image"),
                "model_data_url": config.require("modelDataUrl"),
                "execution_role_arn": config.require("executionRoleArn"),
            },
        }
    ],
    async_={
        "output_s3_uri": pulumi.Output.format("s3://{}/results", results.bucket),
        "failure_s3_uri": pulumi.Output.format("s3://{}/failures", results.bucket),
        "max_concurrent_invocations_per_instance": 2,
    },
    scaling={
        "min_capacity": 0,
        "max_capacity": 5,
        "target_tracking": [
            {
                "metric": mlscale.ScalingMetric.BACKLOG_SIZE_PER_INSTANCE,
                "target": 5,
                "scale_in_cooldown_seconds": 600,
                "scale_out_cooldown_seconds": 300,
            }
        ],
        "wake_from_zero": {"instances": 1, "cooldown_seconds": 300},
    },
    reliability={
        # Two recordings at a time, half a minute each; nobody waits at the other end.
        "service": {
            "concurrency_per_instance": 2,
            "service_time_seconds": 30,
            "timeout_seconds": 21600,
            "startup": {"preset": mlscale.StartupPreset.SAGE_MAKER_GPU},
        },
        "loads": [
            {
                "name": "recordings of the morning",
                "start_time": "2027-01-04T07:00:00Z",
                "duration_seconds": 28800,
                "spike": {
                    "base_rps": 0,
                    "peak_rps": 0.2,
                    "start_seconds": 3600,
                    "ramp_seconds": 600,
                    "hold_seconds": 7200,
                    "fall_seconds": 600,
                },
            }
        ],
        "objectives": {
            "max_queue_delay_p95_seconds": 1800,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 60,
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

pulumi.export("endpointName", transcriber.endpoint_name)
pulumi.export("reliability", transcriber.reliability)
pulumi.export("bucketName", results.bucket)
