# Scaling by the clock, written by hand. The endpoint `reco` runs on a type that cannot be scaled;
# its step policy has no alarm; what was to be its schedule is a policy, and the schedule that came
# later raises the bounds for good. The target of `search`, an endpoint of another program, has its
# id from the ARN, and a schedule in the five fields of crontab.
#
# finds: sagemaker-no-burstable-autoscaling on reco-config (mandatory)
# finds: sagemaker-deployment-guardrail on reco (advisory)
# finds: aas-step-policy-wired on reco-busy (mandatory)
# finds: aas-policy-type-matches on reco-weekdays-at-17 (mandatory)
# finds: aas-schedule-bounds on reco-evening (advisory)
# finds: cross-ignore-changes-count on reco-target (advisory)
# finds: cross-ignore-changes-count on search-target (advisory)
# finds: aas-triple-consistent on search-target (mandatory)
# finds: aas-triple-consistent on search-evening (mandatory)
# finds: aas-triple-consistent on search-night (mandatory)
# finds: aas-schedule-valid on search-evening (mandatory)
# finds: aas-schedule-valid on search-night (mandatory)
import json

import pulumi
import pulumi_aws as aws

tags = {"team": "recommendations", "environment": "staging"}

role = aws.iam.Role(
    "inference",
    assume_role_policy=json.dumps(
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Principal": {"Service": "sagemaker.amazonaws.com"},
                }
            ],
        }
    ),
    tags=tags,
)
model = aws.sagemaker.Model(
    "reco-model",
    execution_role_arn=role.arn,
    primary_container={
        "image": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1.4.0",
        "model_data_url": "s3://my-models/reco/1.4.0/model.tar.gz",
    },
    tags=tags,
)
configuration = aws.sagemaker.EndpointConfiguration(
    "reco-config",
    production_variants=[
        {
            "variant_name": "variant-1",
            "model_name": model.name,
            "instance_type": "ml.t2.medium",
            "initial_instance_count": 1,
        }
    ],
    tags=tags,
)
reco = aws.sagemaker.Endpoint(
    "reco",
    name="reco",
    endpoint_config_name=configuration.name,
    tags=tags,
)

target = aws.appautoscaling.Target(
    "reco-target",
    service_namespace="sagemaker",
    scalable_dimension="sagemaker:variant:DesiredInstanceCount",
    resource_id=pulumi.Output.format("endpoint/{}/variant/variant-1", reco.name),
    min_capacity=1,
    max_capacity=2,
)

busy = aws.appautoscaling.Policy(
    "reco-busy",
    policy_type="StepScaling",
    service_namespace=target.service_namespace,
    scalable_dimension=target.scalable_dimension,
    resource_id=target.resource_id,
    step_scaling_policy_configuration={
        "adjustment_type": "ChangeInCapacity",
        "cooldown": 300,
        "step_adjustments": [
            {"metric_interval_lower_bound": "0", "scaling_adjustment": 1}
        ],
    },
)

aws.appautoscaling.Policy(
    "reco-weekdays-at-17",
    policy_type="ScheduledScaling",
    service_namespace=target.service_namespace,
    scalable_dimension=target.scalable_dimension,
    resource_id=target.resource_id,
    step_scaling_policy_configuration={
        "adjustment_type": "ExactCapacity",
        "cooldown": 300,
        "step_adjustments": [
            {"metric_interval_lower_bound": "0", "scaling_adjustment": 2}
        ],
    },
)

aws.appautoscaling.ScheduledAction(
    "reco-evening",
    service_namespace=target.service_namespace,
    scalable_dimension=target.scalable_dimension,
    resource_id=target.resource_id,
    schedule="cron(0 17 ? * MON-FRI *)",
    scalable_target_action={"min_capacity": 2, "max_capacity": 5},
)

search_target = aws.appautoscaling.Target(
    "search-target",
    service_namespace="sagemaker",
    scalable_dimension="sagemaker:variant:DesiredInstanceCount",
    resource_id="arn:aws:sagemaker:eu-west-1:123456789012:endpoint/search/variant/variant-1",
    min_capacity=1,
    max_capacity=2,
)

aws.appautoscaling.ScheduledAction(
    "search-evening",
    service_namespace=search_target.service_namespace,
    scalable_dimension=search_target.scalable_dimension,
    resource_id=search_target.resource_id,
    schedule="cron(0 17 * * MON-FRI)",
    scalable_target_action={"min_capacity": 2, "max_capacity": 5},
)

aws.appautoscaling.ScheduledAction(
    "search-night",
    service_namespace=search_target.service_namespace,
    scalable_dimension=search_target.scalable_dimension,
    resource_id=search_target.resource_id,
    schedule="cron(0 22 * * MON-FRI)",
    scalable_target_action={"min_capacity": 1, "max_capacity": 2},
)

pulumi.export("endpointName", reco.name)
pulumi.export("policyArn", busy.arn)
