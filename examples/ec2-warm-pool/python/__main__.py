import pulumi
import pulumi_mlscale as mlscale

config = pulumi.Config()

llm = mlscale.PredictiveFleet(
    "llm",
    subnet_ids=config.require_object("subnetIds"),
    target_group_arns=[config.require("targetGroupArn")],
    load_balancer_arn=config.require("loadBalancerArn"),
    launch={
        "image_id": config.require("imageId"),
        "instance_type": "g5.2xlarge",
        "instance_role": {
            "managed_policy_arns": [config.require("revisionsPolicyArn")]
        },
        "volumes": [
            {"device_name": "/dev/xvda", "size_gib": 200, "throughput_mibps": 500}
        ],
    },
    capacity={"min_capacity": 4, "max_capacity": 12},
    # From the pool an instance serves after a minute and a half; without it, after ten minutes.
    warm_pool={
        "min_capacity": 2,
        "max_prepared_capacity": 12,
        "state": mlscale.WarmPoolState.STOPPED,
        "reuse_on_scale_in": True,
    },
    default_warmup_seconds=120,
    health_check={"grace_seconds": 900},
    # Half of what an instance answers in a load test, 2 requests a second.
    target_tracking=[
        {
            "metric": mlscale.FleetMetric.ALB_REQUEST_COUNT_PER_TARGET,
            "peak_requests_per_second_per_instance": 2,
            "safety_factor": 0.5,
        }
    ],
    # A crowd does not wait for three minutes of evidence: one bad minute adds at once.
    step_scaling=[
        {
            "name": "crowd",
            "adjustment_type": mlscale.AdjustmentType.PERCENT_CHANGE_IN_CAPACITY,
            "min_adjustment_magnitude": 2,
            "steps": [
                {"lower_bound": 0, "upper_bound": 60, "adjustment": 50},
                {"lower_bound": 60, "adjustment": 100},
            ],
            "alarm": {
                "metric": mlscale.FleetMetric.ALB_REQUEST_COUNT_PER_TARGET,
                "threshold": 90,
                "evaluation_periods": 1,
            },
        }
    ],
    # Only shown: compare it with what happens for two weeks, and then let it scale.
    predictive={
        "pair": mlscale.PredictivePair.ALB_REQUEST_COUNT,
        "target": 60,
        "mode": mlscale.PredictiveMode.FORECAST_ONLY,
    },
    alarms={"at_maximum": {"minutes": 10}, "unhealthy_hosts": {}},
    rollout={
        # One instance in four is out of service at a time, out of the target group meanwhile.
        "speed": {"min_healthy_percent": 75},
        # No instance goes by scale-in while a revision is installed on it.
        "in_place": {
            "processes_to_suspend": [
                mlscale.SuspendedProcess.TERMINATE,
                mlscale.SuspendedProcess.AZ_REBALANCE,
            ]
        },
    },
    reliability={
        "service": {
            "concurrency_per_instance": 8,
            "service_time_seconds": 4,
            "timeout_seconds": 60,
            "startup": {"seconds": 600, "from_warm_pool_seconds": 90},
            "price_per_instance_hour": 1.353,
            "warm_pool_price_per_instance_hour": 0.03,
        },
        "loads": [
            {
                "name": "flash crowd",
                "flash_crowd": {
                    "base_rps": 3,
                    "peak_rps": 12,
                    "at_seconds": 3600,
                    "rise_seconds": 300,
                    "decay_seconds": 3600,
                },
            },
            {
                "name": "rollout in office hours",
                "constant": {"rps": 4},
                "duration_seconds": 14400,
                "faults": [
                    {"deployment": {"start_seconds": 1800, "install_seconds": 180}}
                ],
            },
        ],
        "objectives": {
            "max_overload_seconds": 210,
            "max_queue_delay_p99_seconds": 32,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 140,
        },
        "step_seconds": 10,
    },
)

pulumi.export("groupName", llm.group_name)
pulumi.export("suspendProcessesCommand", llm.suspend_processes_command)
pulumi.export("atMaximumAlarmArn", llm.alarm_arns["atMaximum"])
pulumi.export("reliability", llm.reliability)
