"""STAND-IN, tests only, never shipped: AWS Auto Scaling plans, of which moto knows nothing."""

from refusals import invalid, not_found

MOST_CONFIGURATIONS = 10
RAISING = "SetMaxCapacityAboveForecastCapacity"
GROUP = "autoScalingGroup/"


def plans(account):
    return vars(account.autoscaling).setdefault("judge_plans", {})


def create_plan(account, params):
    name = params["ScalingPlanName"]
    if name in plans(account):
        raise invalid(f"A scaling plan with the name {name} already exists")
    check_plan(account, params)
    plans(account)[name] = {**params, "ScalingPlanVersion": 1, "StatusCode": "Active"}
    replace_policies(account, params)
    return {"ScalingPlanVersion": 1}


def check_plan(account, params):
    source = params.get("ApplicationSource", {})
    if len(source) != 1:
        raise invalid("An application source is either a stack or tag filters.")
    for instruction in params.get("ScalingInstructions", []):
        check_instruction(account, instruction)


def check_instruction(account, instruction):
    least, most = instruction["MinCapacity"], instruction["MaxCapacity"]
    if least > most:
        raise invalid(f"MinCapacity {least} is greater than MaxCapacity {most}.")
    if not 1 <= len(instruction["TargetTrackingConfigurations"]) <= MOST_CONFIGURATIONS:
        raise invalid("An instruction takes 1 to 10 target tracking configurations.")
    raises = instruction.get("PredictiveScalingMaxCapacityBehavior") == RAISING
    if raises != ("PredictiveScalingMaxCapacityBuffer" in instruction):
        raise invalid(
            f"PredictiveScalingMaxCapacityBuffer is required with {RAISING}, and cannot be"
            " used otherwise."
        )
    loads = {"PredefinedLoadMetricSpecification", "CustomizedLoadMetricSpecification"}
    if "PredictiveScalingMode" in instruction and not loads & instruction.keys():
        raise invalid("Predictive scaling needs a load metric.")
    resource = instruction["ResourceId"]
    name = resource.removeprefix(GROUP)
    if resource.startswith(GROUP) and name not in account.autoscaling.autoscaling_groups:
        raise invalid(f"The Auto Scaling group does not exist: {name}")


def replace_policies(account, params):
    """A plan deletes the policies that others made, when it is told to."""
    for instruction in params.get("ScalingInstructions", []):
        if instruction.get("ScalingPolicyUpdateBehavior") != "ReplaceExternalPolicies":
            continue
        name, policies = instruction["ResourceId"].removeprefix(GROUP), account.autoscaling.policies
        for key in [k for k, p in policies.items() if p.auto_scaling_group_name == name]:
            del policies[key]


def plan_of(account, params):
    name = params["ScalingPlanName"]
    if name not in plans(account):
        raise not_found(f"No scaling plan found for name {name}")
    return plans(account)[name]


def update_plan(account, params):
    plan = plan_of(account, params)
    check_plan(account, {**plan, **params})
    plan.update(params)
    replace_policies(account, params)
    return {}


def delete_plan(account, params):
    plan_of(account, params)
    del plans(account)[params["ScalingPlanName"]]
    return {}


def describe_plans(account, params):
    names = params.get("ScalingPlanNames") or list(plans(account))
    return {"ScalingPlans": [plans(account)[name] for name in names if name in plans(account)]}


INSTEAD = {
    "autoscaling-plans:CreateScalingPlan": create_plan,
    "autoscaling-plans:UpdateScalingPlan": update_plan,
    "autoscaling-plans:DeleteScalingPlan": delete_plan,
    "autoscaling-plans:DescribeScalingPlans": describe_plans,
}
