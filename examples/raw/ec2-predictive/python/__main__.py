# Fleets that scale by forecasts, written by hand. The forecast of reco stands alone, with a buffer
# that its behavior has no use for, and begins anew whenever a deployment copies the fleet. The plan of
# search scales on what a policy tracks already, and deletes that policy; one forecast does not say
# whose requests, the other was announced and never configured; the schedule is for the application in
# the place of the fleet.
#
# finds: asg-predictive-has-dynamic on reco-forecast (advisory)
# finds: asg-predictive-survives-blue-green on reco-forecast (advisory)
# finds: asg-predictive-valid on reco-forecast (mandatory)
# finds: codedeploy-bluegreen-copy-drift on reco-rollout (advisory)
# finds: asg-predictive-valid on search-forecast (mandatory)
# finds: asg-predictive-valid on search-weekdays (mandatory)
# finds: asg-single-scaling-authority on search-plan (mandatory)
# finds: asg-group-not-application on search-evening (mandatory)
import json

import pulumi
import pulumi_aws as aws

tags = {"team": "recommendations", "environment": "staging"}
target_groups = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup"
subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]

role = aws.iam.Role(
    "rollouts",
    assume_role_policy=json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Principal": {"Service": "codedeploy.amazonaws.com"},
                }
            ],
        }
    ),
    managed_policy_arns=["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"],
    tags=tags,
)
template = aws.ec2.LaunchTemplate(
    "template",
    image_id="ami-0123456789abcdef0",
    instance_type="m6i.large",
    metadata_options={"http_tokens": "required"},
    monitoring={"enabled": True},
    tags=tags,
)

reco = aws.autoscaling.Group(
    "reco-fleet",
    name="reco-fleet",
    min_size=1,
    max_size=10,
    vpc_zone_identifiers=subnets,
    launch_template={"id": template.id, "version": "$Latest"},
    target_group_arns=[f"{target_groups}/reco/0123456789abcdef"],
    health_check_type="ELB",
    health_check_grace_period=300,
    default_instance_warmup=300,
)
forecast = aws.autoscaling.Policy(
    "reco-forecast",
    autoscaling_group_name=reco.name,
    policy_type="PredictiveScaling",
    predictive_scaling_configuration={
        "metric_specification": {
            "target_value": 70,
            "predefined_metric_pair_specification": {
                "predefined_metric_type": "ASGCPUUtilization"
            },
        },
        "mode": "ForecastAndScale",
        "scheduling_buffer_time": "300",
        "max_capacity_breach_behavior": "HonorMaxCapacity",
        "max_capacity_buffer": "10",
    },
)
reco_server = aws.codedeploy.Application(
    "reco-server", name="reco-server", compute_platform="Server", tags=tags
)
aws.codedeploy.DeploymentGroup(
    "reco-rollout",
    app_name=reco_server.name,
    deployment_group_name="reco-rollout",
    service_role_arn=role.arn,
    autoscaling_groups=[reco.name],
    deployment_style={
        "deployment_type": "BLUE_GREEN",
        "deployment_option": "WITH_TRAFFIC_CONTROL",
    },
    blue_green_deployment_config={
        "deployment_ready_option": {"action_on_timeout": "CONTINUE_DEPLOYMENT"},
        "green_fleet_provisioning_option": {"action": "COPY_AUTO_SCALING_GROUP"},
    },
    load_balancer_info={"target_group_infos": [{"name": "reco"}]},
    auto_rollback_configuration={
        "enabled": True,
        "events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
    },
    alarm_configuration={"enabled": True, "alarms": ["reco-errors"]},
    tags=tags,
)

search = aws.autoscaling.Group(
    "search-fleet",
    name="search-fleet",
    min_size=1,
    max_size=10,
    vpc_zone_identifiers=subnets,
    launch_template={"id": template.id, "version": "$Latest"},
    target_group_arns=[f"{target_groups}/search/0123456789abcdef"],
    health_check_type="ELB",
    health_check_grace_period=300,
    default_instance_warmup=300,
)
aws.autoscaling.Policy(
    "search-cpu",
    autoscaling_group_name=search.name,
    policy_type="TargetTrackingScaling",
    target_tracking_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "ASGAverageCPUUtilization"
        },
        "target_value": 70,
    },
)
aws.autoscaling.Policy(
    "search-forecast",
    autoscaling_group_name=search.name,
    policy_type="PredictiveScaling",
    predictive_scaling_configuration={
        "metric_specification": {
            "target_value": 600,
            "predefined_metric_pair_specification": {
                "predefined_metric_type": "ALBRequestCount"
            },
        },
        "mode": "ForecastAndScale",
    },
)
aws.autoscaling.Policy(
    "search-weekdays",
    autoscaling_group_name=search.name,
    policy_type="PredictiveScaling",
)
aws.autoscalingplans.ScalingPlan(
    "search-plan",
    name="search-plan",
    application_source={"tag_filters": [{"key": "team", "values": ["search"]}]},
    scaling_instructions=[
        {
            "service_namespace": "autoscaling",
            "resource_id": pulumi.Output.format("autoScalingGroup/{}", search.name),
            "scalable_dimension": "autoscaling:autoScalingGroup:DesiredCapacity",
            "min_capacity": 1,
            "max_capacity": 10,
            "scaling_policy_update_behavior": "ReplaceExternalPolicies",
            "target_tracking_configurations": [
                {
                    "predefined_scaling_metric_specification": {
                        "predefined_scaling_metric_type": "ASGAverageCPUUtilization"
                    },
                    "target_value": 70,
                }
            ],
        }
    ],
)
search_server = aws.codedeploy.Application(
    "search-server", name="search-server", compute_platform="Server", tags=tags
)
aws.codedeploy.DeploymentGroup(
    "search-rollout",
    app_name=search_server.name,
    deployment_group_name="search-rollout",
    service_role_arn=role.arn,
    autoscaling_groups=[search.name],
    deployment_style={
        "deployment_type": "BLUE_GREEN",
        "deployment_option": "WITH_TRAFFIC_CONTROL",
    },
    blue_green_deployment_config={
        "deployment_ready_option": {"action_on_timeout": "CONTINUE_DEPLOYMENT"},
        "green_fleet_provisioning_option": {"action": "DISCOVER_EXISTING"},
    },
    load_balancer_info={"target_group_infos": [{"name": "search"}]},
    auto_rollback_configuration={
        "enabled": True,
        "events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
    },
    alarm_configuration={"enabled": True, "alarms": ["search-errors"]},
    tags=tags,
)
aws.autoscaling.Schedule(
    "search-evening",
    scheduled_action_name="evening",
    autoscaling_group_name=search_server.name,
    recurrence="0 17 * * 1-5",
    time_zone="Europe/Berlin",
    min_size=4,
    max_size=10,
    desired_capacity=-1,
)

pulumi.export("groupName", reco.name)
pulumi.export("policyArn", forecast.arn)
