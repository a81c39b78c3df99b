# A model server on a fleet that scales, and its rollouts, written by hand. The instances are
# measured every five minutes and count from their start; each update takes the fleet back to two.
# The policy on requests may come before the target group is attached. Two deployment groups work in
# place on one fleet that shrinks meanwhile, with nothing to stop them. The scaling plan names the
# application in the place of the fleet, and announces a forecast of no load.
#
# finds: asg-detailed-monitoring on reco-template (advisory)
# finds: asg-default-warmup on reco-fleet (advisory)
# finds: asg-desired-not-pinned on reco-fleet (advisory)
# finds: asg-elb-health-check on reco-fleet (advisory)
# finds: asg-request-count-label on reco-requests (advisory)
# finds: codedeploy-auto-rollback on reco-rollout (advisory)
# finds: codedeploy-suspends-terminate on reco-rollout (advisory)
# finds: codedeploy-traffic-control on reco-rollout (advisory)
# finds: codedeploy-auto-rollback on reco-sidecar (advisory)
# finds: codedeploy-one-group-per-asg on reco-sidecar (mandatory)
# finds: codedeploy-suspends-terminate on reco-sidecar (advisory)
# finds: codedeploy-traffic-control on reco-sidecar (advisory)
# finds: asg-plan-valid on reco-plan (mandatory)
import json

import pulumi
import pulumi_aws as aws

tags = {"team": "recommendations", "environment": "staging"}

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
    "reco-template",
    image_id="ami-0123456789abcdef0",
    instance_type="m6i.large",
    metadata_options={"http_tokens": "required"},
    tags=tags,
)
fleet = aws.autoscaling.Group(
    "reco-fleet",
    name="reco-fleet",
    min_size=1,
    max_size=10,
    desired_capacity=2,
    vpc_zone_identifiers=["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"],
    launch_template={"id": template.id, "version": "$Latest"},
)
aws.autoscaling.Attachment(
    "reco-attachment",
    autoscaling_group_name=fleet.name,
    lb_target_group_arn="arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/reco/0123456789abcdef",
)

cpu = aws.autoscaling.Policy(
    "reco-cpu",
    autoscaling_group_name=fleet.name,
    policy_type="TargetTrackingScaling",
    estimated_instance_warmup=300,
    target_tracking_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "ASGAverageCPUUtilization"
        },
        "target_value": 70,
    },
)
aws.autoscaling.Policy(
    "reco-requests",
    autoscaling_group_name=fleet.name,
    policy_type="TargetTrackingScaling",
    estimated_instance_warmup=300,
    target_tracking_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "ALBRequestCountPerTarget",
            "resource_label": "app/front/0123456789abcdef/targetgroup/reco/0123456789abcdef",
        },
        "target_value": 600,
    },
)

application = aws.codedeploy.Application(
    "reco-server", name="reco-server", compute_platform="Server", tags=tags
)
aws.codedeploy.DeploymentGroup(
    "reco-rollout",
    app_name=application.name,
    deployment_group_name="model",
    service_role_arn=role.arn,
    autoscaling_groups=[fleet.name],
    tags=tags,
)
aws.codedeploy.DeploymentGroup(
    "reco-sidecar",
    app_name=application.name,
    deployment_group_name="sidecar",
    service_role_arn=role.arn,
    autoscaling_groups=[fleet.name],
    tags=tags,
)

aws.autoscalingplans.ScalingPlan(
    "reco-plan",
    name="reco-plan",
    application_source={
        "tag_filters": [{"key": "team", "values": ["recommendations"]}]
    },
    scaling_instructions=[
        {
            "service_namespace": "autoscaling",
            "resource_id": pulumi.Output.format("autoScalingGroup:{}", application.name),
            "scalable_dimension": "autoscaling:autoScalingGroup:DesiredCapacity",
            "min_capacity": 1,
            "max_capacity": 10,
            "predictive_scaling_mode": "ForecastAndScale",
            "target_tracking_configurations": [
                {
                    "predefined_scaling_metric_specification": {
                        "predefined_scaling_metric_type": "ASGAverageCPUUtilization"
                    },
                    "target_value": 70,
                    "estimated_instance_warmup": 300,
                }
            ],
        }
    ],
)

pulumi.export("groupName", fleet.name)
pulumi.export("policyArn", cpu.arn)
