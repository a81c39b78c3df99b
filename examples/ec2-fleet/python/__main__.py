import pulumi
import pulumi_aws as aws
import pulumi_mlscale as mlscale

config = pulumi.Config()

# A shop that opens at nine, Saturdays and Sundays excepted: requests a second, by the hour.
opened = [10, 8, 6, 6, 6, 8, 10, 12, 20, 90, 110, 120]
opened += [125, 120, 115, 110, 105, 100, 90, 70, 40, 25, 18, 12]
closed = [10, 8, 6, 6, 6, 6, 8, 10, 12, 20, 30, 40]
closed += [45, 45, 40, 40, 35, 30, 30, 25, 20, 15, 12, 10]
week = {"step_seconds": 3600, "rps": 5 * opened + 2 * closed}

# The model server counts its errors here. Two bad minutes take a rollout back.
errors = aws.cloudwatch.MetricAlarm(
    "reco-errors",
    namespace="ModelServer",
    metric_name="Errors",
    statistic="Sum",
    period=60,
    evaluation_periods=2,
    threshold=5,
    comparison_operator="GreaterThanOrEqualToThreshold",
    treat_missing_data="notBreaching",
)

reco = mlscale.PredictiveFleet(
    "reco",
    subnet_ids=config.require_object("subnetIds"),
    launch={
        # The image holds the CodeDeploy agent, and the role reads the revisions that it installs.
        "image_id": config.require("imageId"),
        "instance_type": "m6i.large",
        "instance_role": {
            "managed_policy_arns": [config.require("revisionsPolicyArn")]
        },
    },
    capacity={"min_capacity": 1, "max_capacity": 10},
    default_warmup_seconds=300,
    # The forecast starts instances ten minutes before the load comes, and never ends one.
    predictive={
        "pair": mlscale.PredictivePair.CPU_UTILIZATION,
        "target": 70,
        "mode": mlscale.PredictiveMode.FORECAST_AND_SCALE,
        "scheduling_buffer_seconds": 600,
    },
    # This one ends them, and meets what no history could tell.
    target_tracking=[
        {
            "metric": mlscale.FleetMetric.CPU_UTILIZATION,
            "target": 70,
            "disable_scale_in": False,
        }
    ],
    rollout={
        # No instance goes by scale-in while a revision is installed on it.
        "in_place": {
            "processes_to_suspend": [
                mlscale.SuspendedProcess.TERMINATE,
                mlscale.SuspendedProcess.AZ_REBALANCE,
            ]
        },
        "rollback_alarm_names": [errors.name],
    },
    reliability={
        # What a load test of one instance showed: 20 requests a second, 0.12 seconds each.
        "service": {
            "requests_per_second_per_instance": 20,
            "service_time_seconds": 0.12,
            "startup": {"seconds": 240},
            "price_per_instance_hour": 0.107,
        },
        "loads": [
            {"name": "a week of the shop", "trace": week, "history": week},
            {
                "name": "rollout at noon",
                "trace": {"step_seconds": 3600, "rps": opened},
                "history": week,
                "faults": [
                    {"deployment": {"start_seconds": 43200, "install_seconds": 120}}
                ],
            },
        ],
        "objectives": {
            "max_overload_seconds": 60,
            "max_queue_delay_p95_seconds": 0.5,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 150,
        },
        "step_seconds": 60,
    },
)

pulumi.export("groupName", reco.group_name)
pulumi.export("applicationName", reco.application_name)
pulumi.export("deploymentGroupName", reco.deployment_group_name)
# To run once: the AWS provider has no input for the processes that stand still.
pulumi.export("suspendProcessesCommand", reco.suspend_processes_command)
pulumi.export("forecastPolicyArn", reco.policy_arns["forecast"])
pulumi.export("cpuPolicyArn", reco.policy_arns["CpuUtilization"])
pulumi.export("reliability", reco.reliability)
