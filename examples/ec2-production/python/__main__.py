import pulumi
import pulumi_aws as aws
import pulumi_mlscale as mlscale

config = pulumi.Config()
vpc_id = config.require("vpcId")
timezone = "Europe/Berlin"
anywhere = ["0.0.0.0/0"]

# Callers reach the load balancer, and the load balancer alone reaches the instances.
front = aws.ec2.SecurityGroup(
    "front",
    vpc_id=vpc_id,
    description="Callers of the recommender",
    ingress=[
        {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": anywhere}
    ],
    egress=[
        {
            "protocol": "tcp",
            "from_port": 8080,
            "to_port": 8080,
            "cidr_blocks": [config.require("vpcCidr")],
        }
    ],
)
servers = aws.ec2.SecurityGroup(
    "servers",
    vpc_id=vpc_id,
    description="Instances of the recommender",
    ingress=[
        {
            "protocol": "tcp",
            "from_port": 8080,
            "to_port": 8080,
            "security_groups": [front.id],
        }
    ],
    egress=[
        {"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": anywhere}
    ],
)

balancer = aws.lb.LoadBalancer(
    "front",
    load_balancer_type="application",
    security_groups=[front.id],
    subnets=config.require_object("publicSubnetIds"),
    drop_invalid_header_fields=True,
)
targets = aws.lb.TargetGroup(
    "reco",
    vpc_id=vpc_id,
    port=8080,
    protocol="HTTP",
    deregistration_delay=60,
    health_check={
        "path": "/health",
        "interval": 10,
        "healthy_threshold": 2,
        "unhealthy_threshold": 3,
    },
)
listener = aws.lb.Listener(
    "https",
    load_balancer_arn=balancer.arn,
    port=443,
    protocol="HTTPS",
    certificate_arn=config.require("certificateArn"),
    ssl_policy="ELBSecurityPolicy-TLS13-1-2-2021-06",
    default_actions=[{"type": "forward", "target_group_arn": targets.arn}],
)

oncall = aws.sns.Topic("oncall", kms_master_key_id="alias/oncall")
errors = aws.cloudwatch.MetricAlarm(
    "reco-errors",
    namespace="AWS/ApplicationELB",
    metric_name="HTTPCode_Target_5XX_Count",
    dimensions={"LoadBalancer": balancer.arn_suffix, "TargetGroup": targets.arn_suffix},
    statistic="Sum",
    period=60,
    evaluation_periods=2,
    threshold=10,
    comparison_operator="GreaterThanOrEqualToThreshold",
    treat_missing_data="notBreaching",
    alarm_actions=[oncall.arn],
)

reco = mlscale.PredictiveFleet(
    "reco",
    subnet_ids=config.require_object("privateSubnetIds"),
    target_group_arns=[targets.arn],
    # Of the listener and not of the load balancer: policies on requests wait until it forwards.
    load_balancer_arn=listener.load_balancer_arn,
    launch={
        "image_id": config.require("imageId"),
        "instance_role": {
            "managed_policy_arns": [
                config.require("revisionsPolicyArn"),
                "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
            ]
        },
        "security_group_ids": [servers.id],
        "user_data": "#!/bin/bash\nsystemctl enable --now codedeploy-agent\n",
        "volumes": [
            {"device_name": "/dev/xvda", "size_gib": 200, "throughput_mibps": 500}
        ],
    },
    # The same GPU in three sizes, so that each instance serves alike. Two are always on-demand.
    instances={
        "types": [
            {"instance_type": "g5.xlarge"},
            {"instance_type": "g5.2xlarge"},
            {"instance_type": "g5.4xlarge"},
        ],
        "on_demand_base_capacity": 2,
        "on_demand_percent_above_base": 25,
    },
    capacity={"min_capacity": 2, "max_capacity": 20},
    default_warmup_seconds=300,
    health_check={"grace_seconds": 420},
    # A GPU is busy long before its CPU is: both policies count requests.
    predictive={
        "pair": mlscale.PredictivePair.ALB_REQUEST_COUNT,
        "target": 720,
        "scheduling_buffer_seconds": 600,
    },
    # 20 requests a second per instance in a load test, half of it as target: 600 a minute.
    target_tracking=[
        {
            "metric": mlscale.FleetMetric.ALB_REQUEST_COUNT_PER_TARGET,
            "peak_requests_per_second_per_instance": 20,
            "safety_factor": 0.5,
        }
    ],
    schedules=[
        # A newsletter goes out; no history tells of it before it is a habit.
        {
            "name": "newsletter",
            "cron": "30 17 * * 4",
            "timezone": timezone,
            "min_capacity": 12,
        },
        {
            "name": "newsletter-over",
            "cron": "0 20 * * 4",
            "timezone": timezone,
            "min_capacity": 2,
        },
    ],
    maintenance={"min_healthy_percent": 100, "max_healthy_percent": 120},
    # A new launch template reaches a quarter of the fleet first, and waits there.
    instance_refresh={
        "max_healthy_percent": 120,
        "checkpoint_percents": [25, 100],
        "checkpoint_delay_seconds": 900,
        "alarm_names": [errors.name],
    },
    lifecycle_hooks=[
        # Answers under way have two minutes; an instance that says nothing goes all the same.
        {
            "name": "finish-requests",
            "transition": mlscale.LifecycleTransition.INSTANCE_TERMINATING,
            "heartbeat_seconds": 120,
            "default_result": mlscale.LifecycleResult.CONTINUE_,
        }
    ],
    alarms={
        "at_maximum": {},
        "unhealthy_hosts": {},
        "forecast_shortfall": {},
        "action_arns": [oncall.arn],
    },
    notifications={"topic_arn": oncall.arn},
    rollout={
        # To roll out: set standbyCapacity for the load, update; deploy with --target-instances
        # autoScalingGroups=NAME, the standby group's; turn liveColor over, standbyCapacity back to 0,
        # and update.
        "blue_green": {
            "live_color": mlscale.FleetColor(config.require("liveColor")),
            "standby_capacity": config.require_int("standbyCapacity"),
        },
        "rollback_alarm_names": [errors.name],
        "triggers": [
            {
                "name": "oncall",
                "topic_arn": oncall.arn,
                "events": [
                    mlscale.DeploymentEvent.DEPLOYMENT_FAILURE,
                    mlscale.DeploymentEvent.DEPLOYMENT_ROLLBACK,
                ],
            }
        ],
    },
    reliability={
        "service": {
            "requests_per_second_per_instance": 20,
            "service_time_seconds": 0.12,
            "timeout_seconds": 10,
            "startup": {
                "stages": [
                    {"name": "instance", "seconds": 60},
                    {"name": "revision", "seconds": 60},
                    {"name": "weights", "seconds": 120},
                ]
            },
            "drain_seconds": 120,
            "price_per_instance_hour": 1.123,
        },
        "loads": [
            {
                "name": "production week",
                "diurnal": {
                    "base_rps": 20,
                    "peak_rps": 140,
                    "peak_hour": 20,
                    "timezone": timezone,
                    "weekend_factor": 0.7,
                },
                "noise": {
                    "relative_standard_deviation": 0.05,
                    "correlation_seconds": 300,
                },
            },
            {
                "name": "spike that no history told of",
                "spike": {
                    "base_rps": 60,
                    "peak_rps": 120,
                    "ramp_seconds": 900,
                    "hold_seconds": 3600,
                },
            },
            {
                # 20:00 in Berlin is 19:00 UTC, in which the seconds of a load count.
                "name": "rollout at the peak",
                "diurnal": {
                    "base_rps": 20,
                    "peak_rps": 140,
                    "peak_hour": 20,
                    "timezone": timezone,
                },
                "duration_seconds": 86400,
                "faults": [
                    {"deployment": {"start_seconds": 68400, "install_seconds": 180}}
                ],
            },
        ],
        "objectives": {
            "max_overload_seconds": 60,
            "max_queue_delay_p99_seconds": 0.2,
            "max_dropped_fraction": 0,
            # For as long as both groups are kept, a rollout doubles the fleet.
            "max_instance_hours_per_day": 300,
        },
        # AWS does not publish how it forecasts; this stands in for it.
        "forecast": {
            "forecaster": mlscale.Forecaster.SEASONAL_MEAN,
            "history_days": 14,
        },
        "step_seconds": 60,
    },
    tags={"team": "recommendations", "environment": "production"},
)

pulumi.export("url", pulumi.Output.format("https://{0}/", balancer.dns_name))
pulumi.export("groupName", reco.group_name)
pulumi.export("blueGroupName", reco.group_names["blue"])
pulumi.export("greenGroupName", reco.group_names["green"])
pulumi.export("applicationName", reco.application_name)
pulumi.export("deploymentGroupName", reco.deployment_group_name)
pulumi.export("atMaximumAlarmArn", reco.alarm_arns["blue/atMaximum"])
pulumi.export("reliability", reco.reliability)
