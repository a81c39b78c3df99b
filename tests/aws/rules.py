"""STAND-IN, tests only, never shipped: what AWS enforces across calls and moto does not.

Each rule is documented by AWS for the operation that it stands at, or quoted from a report of a
real refusal. One is stricter than AWS on purpose, so that a wrong order of steps shows in a test:
DeleteEndpointConfig refuses a configuration in use, which AWS's guide forbids without enforcing.
"""

import rules_appmesh
import rules_autoscaling
import rules_codedeploy
import rules_elbv2
import rules_groups
import rules_iam
import rules_lattice
import rules_plans
import rules_policies
from moto.backends import get_backend
from refusals import ACCOUNT_ID, Refused, invalid, not_found

BURSTABLE_FAMILIES = ("ml.t",)
ONE_VARIANT_METRIC = "SageMakerVariantProvisionedConcurrencyUtilization"
CONCURRENCY_DIMENSION = "sagemaker:variant:DesiredProvisionedConcurrency"

# Operations on something absent, for which moto gives a ValidationException.
OBJECT_NOT_FOUND = (
    "application-autoscaling:DeleteScalingPolicy",
    "application-autoscaling:DeregisterScalableTarget",
)


class Account:
    def __init__(self, region):
        self.region = region
        self.sagemaker = get_backend("sagemaker")[ACCOUNT_ID][region]
        self.scaling = get_backend("applicationautoscaling")[ACCOUNT_ID][region]
        self.autoscaling = get_backend("autoscaling")[ACCOUNT_ID][region]
        self.codedeploy = get_backend("codedeploy")[ACCOUNT_ID][region]
        self.iam = get_backend("iam")[ACCOUNT_ID]["aws"]
        self.appmesh = get_backend("appmesh")[ACCOUNT_ID][region]
        self.lattice = get_backend("vpclattice")[ACCOUNT_ID][region]

    def arn(self, kind, name):
        return f"arn:aws:sagemaker:{self.region}:{ACCOUNT_ID}:{kind}/{name}"

    def variants(self, config_name):
        config = self.sagemaker.endpoint_configs.get(config_name)
        if config is None:
            arn = self.arn("endpoint-config", config_name)
            raise invalid(f'Could not find endpoint configuration "{arn}".')
        return {variant["VariantName"]: variant for variant in config.production_variants}

    def endpoint(self, name):
        endpoint = self.sagemaker.endpoints.get(name)
        if endpoint is None:
            raise invalid(f'Could not find endpoint "{self.arn("endpoint", name)}".')
        return endpoint

    def target(self, params):
        targets = self.scaling.targets.get(params["ScalableDimension"], {})
        return targets.get(params["ResourceId"])


def describe_target(params):
    return (
        f"service namespace: {params['ServiceNamespace']}, resource ID: {params['ResourceId']},"
        f" scalable dimension: {params['ScalableDimension']}"
    )


def new_name(kind, member, collection, words):
    def check(account, params):
        if params[member] in getattr(account.sagemaker, collection):
            arn = account.arn(kind, params[member])
            raise invalid(f'Cannot create already existing {words} "{arn}".')

    return check


new_model_name = new_name("model", "ModelName", "_models", "model")
new_endpoint_name = new_name("endpoint", "EndpointName", "endpoints", "endpoint")
new_config_name = new_name(
    "endpoint-config", "EndpointConfigName", "endpoint_configs", "endpoint configuration"
)


def create_endpoint_config(account, params):
    new_config_name(account, params)
    shadows = params.get("ShadowProductionVariants", [])
    if shadows and len(params["ProductionVariants"]) > 1:
        raise invalid("ShadowProductionVariants needs exactly one production variant.")
    names = [v["VariantName"] for v in params["ProductionVariants"] + shadows]
    if len(set(names)) < len(names):
        raise invalid("VariantName must be unique within the endpoint configuration.")
    for variant in params["ProductionVariants"] + shadows:
        create_variant(variant, params)


def create_variant(variant, params):
    serverless = variant.get("ServerlessConfig")
    if serverless and ("InstanceType" in variant or "InitialInstanceCount" in variant):
        raise invalid("A serverless variant takes no InstanceType or InitialInstanceCount.")
    if not serverless and "InstanceType" not in variant and "InstancePools" not in variant:
        raise invalid("A variant needs an InstanceType or a ServerlessConfig.")
    if serverless and serverless.get("ProvisionedConcurrency", 0) > serverless["MaxConcurrency"]:
        raise invalid("ProvisionedConcurrency must be at most MaxConcurrency.")
    if serverless and serverless["MemorySizeInMB"] % 1024:
        raise invalid("MemorySizeInMB must be a multiple of 1024.")
    if "ModelName" not in variant and "ExecutionRoleArn" not in params:
        raise invalid("A variant without ModelName needs an ExecutionRoleArn.")
    if "ModelName" in variant and "ManagedInstanceScaling" in variant:
        # Quoted from a refusal of the live service.
        raise invalid(
            "ManagedInstanceScaling is only supported for inference component endpoints."
        )


def delete_endpoint_config(account, params):
    name = params["EndpointConfigName"]
    for endpoint in account.sagemaker.endpoints.values():
        if endpoint.endpoint_config_name == name:
            arn = account.arn("endpoint-config", name)
            raise invalid(
                f'Cannot delete endpoint configuration "{arn}": endpoint'
                f' "{endpoint.endpoint_name}" uses it.'
            )


def update_endpoint(account, params):
    """moto has no UpdateEndpoint."""
    endpoint = account.endpoint(params["EndpointName"])
    before = account.variants(endpoint.endpoint_config_name)
    after = account.variants(params["EndpointConfigName"])
    held = [name for name in before if is_scaled(account, params["EndpointName"], name)]
    moved = [name for name in held if instance_type(before, name) != instance_type(after, name)]
    if moved:
        raise invalid(
            f"The variant(s) {moved} must be deregistered as scalable"
            " targets with AWS Auto Scaling before they can be removed or have their instance"
            " type updated."
        )
    endpoint.endpoint_config_name = params["EndpointConfigName"]
    endpoint.production_variants = endpoint._process_production_variants(list(after.values()))
    return {"EndpointArn": endpoint.arn}


def instance_type(variants, name):
    return variants[name].get("InstanceType") if name in variants else "gone"


def is_scaled(account, endpoint_name, variant_name):
    resource = f"endpoint/{endpoint_name}/variant/{variant_name}"
    return any(resource in targets for targets in account.scaling.targets.values())


def forget_endpoint_targets(account, params):
    """SageMaker deregisters an endpoint's scalable targets when it deletes the endpoint."""
    prefix = f"endpoint/{params['EndpointName']}/"
    for dimension, targets in account.scaling.targets.items():
        for resource in [r for r in targets if r.startswith(prefix)]:
            del targets[resource]
            key = {"ResourceId": resource, "ScalableDimension": dimension}
            forget_target_children(account, key)


def register_scalable_target(account, params):
    known = account.target(params)
    least = params.get("MinCapacity", getattr(known, "min_capacity", None))
    most = params.get("MaxCapacity", getattr(known, "max_capacity", None))
    if least is None or most is None:
        raise invalid("A new scalable target needs both MinCapacity and MaxCapacity.")
    if least > most:
        raise invalid(f"MinCapacity {least} is greater than MaxCapacity {most}.")
    if params["ResourceId"].startswith("endpoint/"):
        check_variant(account, params, least)


def check_variant(account, params, least):
    parts = params["ResourceId"].split("/")
    if len(parts) != 4 or parts[2] != "variant":
        raise invalid("Unsupported service namespace, resource type or scalable dimension")
    endpoint = account.endpoint(parts[1])
    variant = account.variants(endpoint.endpoint_config_name).get(parts[3])
    if variant is None:
        raise invalid(f'Could not find variant "{parts[3]}" of endpoint "{parts[1]}".')
    if variant.get("InstanceType", "").startswith(BURSTABLE_FAMILIES):
        raise invalid(f"Instance type {variant['InstanceType']} does not support scaling.")
    serverless = "ServerlessConfig" in variant
    if serverless != (params["ScalableDimension"] == CONCURRENCY_DIMENSION):
        raise invalid(
            f"Scalable dimension {params['ScalableDimension']} does not fit a"
            f" {'serverless' if serverless else 'instance-backed'} variant."
        )


def put_scaling_policy(account, params):
    require_target(account, params)
    tracking = params.get("TargetTrackingScalingPolicyConfiguration", {})
    predefined = tracking.get("PredefinedMetricSpecification", {}).get("PredefinedMetricType")
    if params["ScalableDimension"] == CONCURRENCY_DIMENSION and predefined not in (
        None,
        ONE_VARIANT_METRIC,
    ):
        # Quoted from a refusal of the live service.
        raise invalid(
            f"Scalable dimension {CONCURRENCY_DIMENSION} only supports the following predefined"
            f" metric types: {ONE_VARIANT_METRIC}"
        )


def require_target(account, params):
    if account.target(params) is None:
        raise not_found(f"No scalable target registered for {describe_target(params)}")


def delete_scheduled_action(account, params):
    key = (params["ScheduledActionName"], params["ResourceId"], params.get("ScalableDimension"))
    for action in account.scaling.scheduled_actions:
        if key == (action.scheduled_action_name, action.resource_id, action.scalable_dimension):
            return
    raise not_found(f"No scheduled action found for {describe_target(params)}, name: {key[0]}")


def forget_target_children(account, params):
    """Deregistering a target deletes its policies and scheduled actions."""
    key = (params["ResourceId"], params["ScalableDimension"])
    scaling = account.scaling
    scaling.policies = {
        k: p for k, p in scaling.policies.items() if key != (p.resource_id, p.scalable_dimension)
    }
    scaling.scheduled_actions = [
        a for a in scaling.scheduled_actions if key != (a.resource_id, a.scalable_dimension)
    ]


def delete_alarms(account, params):
    alarms = get_backend("cloudwatch")[ACCOUNT_ID][account.region].alarms
    for name in params["AlarmNames"]:
        if name not in alarms:
            raise Refused("ResourceNotFound", f"Alarm {name} does not exist")


def tag_scalable_target(account, params):
    """moto has no tags on scalable targets."""
    targets = [t for group in account.scaling.targets.values() for t in group.values()]
    if not any(target.arn == params["ResourceARN"] for target in targets):
        raise Refused("ResourceNotFoundException", f"No resource {params['ResourceARN']}")
    return {}


BEFORE = {
    "sagemaker:CreateModel": new_model_name,
    "sagemaker:CreateEndpointConfig": create_endpoint_config,
    "sagemaker:DeleteEndpointConfig": delete_endpoint_config,
    "sagemaker:CreateEndpoint": new_endpoint_name,
    "application-autoscaling:RegisterScalableTarget": register_scalable_target,
    "application-autoscaling:PutScalingPolicy": put_scaling_policy,
    "application-autoscaling:PutScheduledAction": require_target,
    "application-autoscaling:DeleteScheduledAction": delete_scheduled_action,
    "cloudwatch:DeleteAlarms": delete_alarms,
    **rules_autoscaling.BEFORE,
    **rules_groups.BEFORE,
    **rules_policies.BEFORE,
    **rules_codedeploy.BEFORE,
    **rules_elbv2.BEFORE,
    **rules_iam.BEFORE,
    **rules_appmesh.BEFORE,
    **rules_lattice.BEFORE,
}

INSTEAD = {
    "sagemaker:UpdateEndpoint": update_endpoint,
    "application-autoscaling:TagResource": tag_scalable_target,
    "application-autoscaling:UntagResource": tag_scalable_target,
    **rules_autoscaling.INSTEAD,
    **rules_groups.INSTEAD,
    **rules_codedeploy.INSTEAD,
    **rules_appmesh.INSTEAD,
    **rules_lattice.INSTEAD,
    **rules_plans.INSTEAD,
}

AFTER = {
    "application-autoscaling:DeregisterScalableTarget": forget_target_children,
    "sagemaker:DeleteEndpoint": forget_endpoint_targets,
    **rules_autoscaling.AFTER,
    **rules_groups.AFTER,
    **rules_codedeploy.AFTER,
}
