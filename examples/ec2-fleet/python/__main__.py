import pulumi
import pulumi_aws as aws
import pulumi_mlscale as mlscale

config = pulumi.Config()

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
        "instance_role": {"managed_policy_arns": [config.require("revisionsPolicyArn")]},
    },
    capacity={"min_capacity": 1, "max_capacity": 10},
    default_warmup_seconds=300,
    # The forecast starts instances before the load comes, and never ends one.
    predictive={
        "pair": mlscale.PredictivePair.CPU_UTILIZATION,
        "target": 70,
        "mode": mlscale.PredictiveMode.FORECAST_AND_SCALE,
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
            {
                "name": "production week",
                "diurnal": {"base_rps": 8, "peak_rps": 110, "weekend_factor": 0.6},
            },
            {
                "name": "rollout at the peak",
                "diurnal": {"base_rps": 8, "peak_rps": 110, "peak_hour": 14},
                "duration_seconds": 86400,
                "faults": [
                    {"deployment": {"start_seconds": 50400, "install_seconds": 120}}
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
