"""STAND-IN, tests only, never shipped: what EC2 Auto Scaling enforces and moto does not.

moto keeps groups, schedules, hooks and warm pools, but checks little of them. Policies are in
`rules_policies.py`, and what moto does not know of a group is in `rules_groups.py`.
"""

from botocore.utils import parse_timestamp
from refusals import Refused, group_of
from refusals import invalid_group_call as invalid


def delete_configuration(account, params):
    name = params["LaunchConfigurationName"]
    if name not in account.autoscaling.launch_configurations:
        raise invalid(f"Launch configuration name not found - {name}")
    for group in account.autoscaling.autoscaling_groups.values():
        if group.launch_config and group.launch_config.name == name:
            raise Refused(
                "ResourceInUse",
                f"Cannot delete launch configuration {name} because it is attached to"
                f" AutoScalingGroup {group.name}",
            )


def existing_group(account, params):
    group_of(account, params)


def create_group(account, params):
    name = params["AutoScalingGroupName"]
    if name in account.autoscaling.autoscaling_groups:
        raise Refused("AlreadyExists", f"A group with the name {name} already exists")
    check_sizes(params["MinSize"], params["MaxSize"], params.get("DesiredCapacity"))
    check_settings(account, params)


def update_group(account, params):
    group = group_of(account, params)
    least, most = params.get("MinSize", group.min_size), params.get("MaxSize", group.max_size)
    check_sizes(least, most, params.get("DesiredCapacity"))
    check_settings(account, params)
    params.setdefault("DesiredCapacity", min(max(group.desired_capacity, least), most))


def check_sizes(least, most, desired):
    if least > most:
        raise invalid(f"Max bound, {most}, must be greater than or equal to min bound, {least}")
    if desired is not None and not least <= desired <= most:
        raise invalid(
            f"Desired capacity:{desired} must be between the specified min size:{least}"
            f" and max size:{most}"
        )


def check_settings(account, params):
    configuration = params.get("LaunchConfigurationName")
    if configuration and configuration not in account.autoscaling.launch_configurations:
        raise invalid(f"Launch configuration name not found - {configuration}")
    check_percentages(params.get("InstanceMaintenancePolicy", {}))
    lifetime = params.get("MaxInstanceLifetime", 0)
    if lifetime != 0 and lifetime < 86400:
        raise invalid(f"MaxInstanceLifetime must be 0 or at least 86400 seconds: {lifetime}")
    warmup = params.get("DefaultInstanceWarmup", 0)
    if not -1 <= warmup <= 3600:
        raise invalid(f"DefaultInstanceWarmup must be between -1 and 3600 seconds: {warmup}")


def check_percentages(policy):
    least, most = policy.get("MinHealthyPercentage"), policy.get("MaxHealthyPercentage")
    if (least is None) != (most is None):
        raise invalid("MinHealthyPercentage and MaxHealthyPercentage need each other.")
    if least is not None and most - least > 100:
        raise invalid("The difference of the healthy percentages must not be above 100.")


def delete_group(account, params):
    group = group_of(account, params)
    if group.instance_states and not params.get("ForceDelete"):
        raise Refused(
            "ResourceInUse",
            "You cannot delete an AutoScalingGroup while there are instances or pending Spot"
            " instance request(s) still in the group.",
        )


def forget_group(account, params):
    """A group's policies, scheduled actions and hooks go with it."""
    name, scaling = params["AutoScalingGroupName"], account.autoscaling
    for children in (scaling.policies, scaling.scheduled_actions, scaling.lifecycle_hooks):
        for key in [k for k, c in children.items() if c.auto_scaling_group_name == name]:
            del children[key]


def put_schedule(account, params):
    group_of(account, params)
    if not {"MinSize", "MaxSize", "DesiredCapacity"} & params.keys():
        raise invalid("At least one of MinSize, MaxSize and DesiredCapacity is required.")
    if not {"StartTime", "Time", "Recurrence"} & params.keys():
        raise invalid("Either Recurrence or StartTime is required.")
    if "MinSize" in params and "MaxSize" in params:
        check_sizes(params["MinSize"], params["MaxSize"], params.get("DesiredCapacity"))
    for other in account.autoscaling.describe_scheduled_actions(params["AutoScalingGroupName"]):
        named = other.scheduled_action_name == params["ScheduledActionName"]
        if not named and when(vars(other).get) == when(params.get, spelled):
            raise Refused(
                "AlreadyExists",
                "An action with that start time already exists:"
                f" {other.scheduled_action_name}",
            )


def when(get, spell=lambda name: name):
    start, recurrence, zone = (get(spell(n)) for n in ("start_time", "recurrence", "time_zone"))
    at = parse_timestamp(str(start)).replace(tzinfo=None) if start else None
    return (at, recurrence, zone)


def spelled(name):
    return {"start_time": "StartTime", "recurrence": "Recurrence", "time_zone": "TimeZone"}[name]


def put_hook(account, params):
    group_of(account, params)
    known = ("autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING")
    if params.get("LifecycleTransition") not in known:
        raise invalid(f"LifecycleTransition must be one of {', '.join(known)}.")
    if not 30 <= params.get("HeartbeatTimeout", 3600) <= 7200:
        raise invalid("HeartbeatTimeout must be between 30 and 7200 seconds.")
    if params.get("DefaultResult", "ABANDON") not in ("CONTINUE", "ABANDON"):
        raise invalid("DefaultResult must be CONTINUE or ABANDON.")


def child_of(collection, member, attribute):
    """Finds a group's policy, action or hook, by the key that moto keeps it under."""

    def find(account, params):
        group_of(account, params)
        for key, child in getattr(account.autoscaling, collection).items():
            if (
                getattr(child, attribute) == params[member]
                and child.auto_scaling_group_name == params["AutoScalingGroupName"]
            ):
                return key
        raise invalid(f"{member} not found: {params[member]}")

    return find


def removal(collection, member, attribute):
    find = child_of(collection, member, attribute)

    def remove(account, params):
        del getattr(account.autoscaling, collection)[find(account, params)]
        return {}

    return remove


BEFORE = {
    "autoscaling:DeleteLaunchConfiguration": delete_configuration,
    "autoscaling:CreateAutoScalingGroup": create_group,
    "autoscaling:UpdateAutoScalingGroup": update_group,
    "autoscaling:DeleteAutoScalingGroup": delete_group,
    "autoscaling:PutScheduledUpdateGroupAction": put_schedule,
    "autoscaling:PutLifecycleHook": put_hook,
    "autoscaling:PutWarmPool": existing_group,
    "autoscaling:SuspendProcesses": existing_group,
    "autoscaling:AttachLoadBalancerTargetGroups": existing_group,
}

INSTEAD = {
    "autoscaling:DeletePolicy": removal("policies", "PolicyName", "name"),
    "autoscaling:DeleteScheduledAction": removal(
        "scheduled_actions", "ScheduledActionName", "scheduled_action_name"
    ),
    "autoscaling:DeleteLifecycleHook": removal("lifecycle_hooks", "LifecycleHookName", "name"),
}

AFTER = {
    "autoscaling:DeleteAutoScalingGroup": forget_group,
}
