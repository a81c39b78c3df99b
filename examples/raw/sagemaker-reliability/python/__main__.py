# Three endpoints that scale on invocations per instance, written by hand. Each has a mistake:
# the policy of `reco` has no scalable target, and reads its metric as nobody publishes it; the
# target of `search` names a variant that does not exist; the policy of `ranking` has its target
# per second, while the metric counts per minute.
#
# finds: aas-policy-target-exists on reco-policy (mandatory)
# finds: aas-custom-metric-published on reco-policy (mandatory)
# finds: sagemaker-variant-autoscaled on reco (advisory)
# finds: sagemaker-variant-name-matches on search-target (mandatory)
# finds: sagemaker-variant-autoscaled on search (advisory)
# finds: sagemaker-deployment-guardrail on search (advisory)
# finds: aas-target-value-sane on ranking-policy (mandatory)
# finds: sagemaker-deployment-guardrail on ranking (advisory)
import json

import pulumi
import pulumi_aws as aws

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
)


def serve(name: str) -> aws.sagemaker.Endpoint:
    model = aws.sagemaker.Model(
        f"{name}-model",
        execution_role_arn=role.arn,
        primary_container={
            "image": f"123456789012.dkr.ecr.eu-west-1.amazonaws.com/{name}:1.4.0",
            "model_data_url": f"s3://my-models/{name}/1.4.0/model.tar.gz",
        },
    )
    configuration = aws.sagemaker.EndpointConfiguration(
        f"{name}-config",
        production_variants=[
            {
                "variant_name": "variant-1",
                "model_name": model.name,
                "instance_type": "ml.m4.xlarge",
                "initial_instance_count": 1,
            }
        ],
    )
    return aws.sagemaker.Endpoint(
        name,
        name=name,
        endpoint_config_name=configuration.name,
    )


reco = serve("reco")
search = serve("search")
ranking = serve("ranking")

reco_policy = aws.appautoscaling.Policy(
    "reco-policy",
    policy_type="TargetTrackingScaling",
    service_namespace="sagemaker",
    scalable_dimension="sagemaker:variant:DesiredInstanceCount",
    resource_id=pulumi.Output.format("endpoint/{}/variant/variant-1", reco.name),
    target_tracking_scaling_policy_configuration={
        "customized_metric_specification": {
            "namespace": "AWS/SageMaker",
            "metric_name": "InvocationsPerInstance",
            "dimensions": [{"name": "EndpointName", "value": reco.name}],
            "statistic": "Average",
        },
        "target_value": 75,
        "scale_in_cooldown": 60,
        "scale_out_cooldown": 60,
    },
)

search_target = aws.appautoscaling.Target(
    "search-target",
    service_namespace="sagemaker",
    scalable_dimension="sagemaker:variant:DesiredInstanceCount",
    resource_id=pulumi.Output.format("endpoint/{}/variant/AllTraffic", search.name),
    min_capacity=1,
    max_capacity=4,
)

aws.appautoscaling.Policy(
    "search-policy",
    policy_type="TargetTrackingScaling",
    service_namespace=search_target.service_namespace,
    scalable_dimension=search_target.scalable_dimension,
    resource_id=search_target.resource_id,
    target_tracking_scaling_policy_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "SageMakerVariantInvocationsPerInstance",
        },
        "target_value": 75,
        "scale_in_cooldown": 60,
        "scale_out_cooldown": 60,
    },
)

ranking_target = aws.appautoscaling.Target(
    "ranking-target",
    service_namespace="sagemaker",
    scalable_dimension="sagemaker:variant:DesiredInstanceCount",
    resource_id=pulumi.Output.format("endpoint/{}/variant/variant-1", ranking.name),
    min_capacity=1,
    max_capacity=4,
)

aws.appautoscaling.Policy(
    "ranking-policy",
    policy_type="TargetTrackingScaling",
    service_namespace=ranking_target.service_namespace,
    scalable_dimension=ranking_target.scalable_dimension,
    resource_id=ranking_target.resource_id,
    target_tracking_scaling_policy_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "SageMakerVariantInvocationsPerInstance",
        },
        "target_value": 1.25,
        "scale_in_cooldown": 60,
        "scale_out_cooldown": 60,
    },
)

pulumi.export("endpointName", reco.name)
pulumi.export("policyArn", reco_policy.arn)
