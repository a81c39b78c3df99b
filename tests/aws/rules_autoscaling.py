"""STAND-IN, tests only, never shipped: what EC2 Auto Scaling enforces and moto does not.

moto keeps groups, policies, schedules, hooks and warm pools, but checks little of them, and knows
neither instance refreshes nor traffic sources nor notifications; these are kept here, as attributes
of moto's groups.
"""

from botocore.utils import parse_timestamp
from refusals import Refused

DEFAULT_SOURCE_TYPE = "elbv2"
REFRESHES_WITHOUT_VERSION = ("$Latest", "$Default")
LABELLED = ("ALBRequestCount", "ALBRequestCountPerTarget", "ALBTargetGroupRequestCount")


def invalid(message):
    return Refused("ValidationError", message)


def group_of(account, params):
    name = params["AutoScalingGroupName"]
    group = account.autoscaling.autoscaling_groups.get(name)
    if group is None:
        raise invalid(f"AutoScalingGroup name not found - AutoScalingGroup '{name}' not found")
    return group


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


def put_policy(account, params):
    group = group_of(account, params)
    check_policy_type(params)
    tracking = params.get("TargetTrackingConfiguration", {})
    predictive = params.get("PredictiveScalingConfiguration", {})
    check_label(group, tracking.get("PredefinedMetricSpecification", {}))
    if predictive:
        check_forecast(group, predictive)


def check_policy_type(params):
    kind = params.get("PolicyType", "SimpleScaling")
    needed = {
        "SimpleScaling": "ScalingAdjustment",
        "StepScaling": "StepAdjustments",
        "TargetTrackingScaling": "TargetTrackingConfiguration",
        "PredictiveScaling": "PredictiveScalingConfiguration",
    }
    if kind not in needed:
        raise invalid(f"PolicyType must be one of {', '.join(needed)}: {kind}")
    if needed[kind] not in params:
        raise invalid(f"{needed[kind]} is required for policy type {kind}")
    for other, member in needed.items():
        if other != kind and member in params:
            raise invalid(f"{member} cannot be specified for policy type {kind}")


def check_forecast(group, predictive):
    if len(predictive["MetricSpecifications"]) != 1:
        raise invalid("A predictive scaling policy takes exactly one metric specification.")
    [specification] = predictive["MetricSpecifications"]
    has = {name: name in specification for name in SPECIFICATIONS}
    pair, load, scaling = (any(has[n] for n in names) for names in (PAIR, LOAD, SCALING))
    if pair == (load or scaling) or load != scaling:
        raise invalid(
            "Specify either a metric pair, or both a load metric and a scaling metric."
        )
    for name in PAIR + LOAD + SCALING:
        check_label(group, specification.get(name, {}))
    raises = predictive.get("MaxCapacityBreachBehavior") == "IncreaseMaxCapacity"
    if raises != ("MaxCapacityBuffer" in predictive):
        raise invalid(
            "MaxCapacityBuffer is required if MaxCapacityBreachBehavior is IncreaseMaxCapacity,"
            " and cannot be used otherwise."
        )
    if predictive.get("SchedulingBufferTime", 0) > 3600:
        raise invalid("SchedulingBufferTime must not be above 3600 seconds.")


PAIR = ("PredefinedMetricPairSpecification",)
LOAD = ("PredefinedLoadMetricSpecification", "CustomizedLoadMetricSpecification")
SCALING = ("PredefinedScalingMetricSpecification", "CustomizedScalingMetricSpecification")
SPECIFICATIONS = PAIR + LOAD + SCALING


def check_label(group, metric):
    """The label names a target group; AWS takes it once that is attached to the group."""
    kind, label = metric.get("PredefinedMetricType"), metric.get("ResourceLabel")
    if kind in LABELLED and label is None:
        raise invalid(f"A resource label is required for {kind}.")
    if kind is not None and kind not in LABELLED and label is not None:
        raise invalid(f"A resource label cannot be specified for {kind}.")
    if kind not in LABELLED:
        return
    parts = label.split("/")
    if len(parts) != 6 or parts[0] != "app" or parts[3] != "targetgroup":
        raise invalid(f"ResourceLabel {label} is not app/NAME/ID/targetgroup/NAME/ID.")
    suffix = ":" + "/".join(parts[3:])
    if not any(arn.endswith(suffix) for arn in group.target_group_arns):
        raise invalid(
            f"The target group of the resource label {label} is not attached to the"
            f" Auto Scaling group {group.name}."
        )


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


def extra(group, name, empty):
    """What moto does not know of a group."""
    return vars(group).setdefault(f"judge_{name}", empty)


def attach_sources(account, params):
    group = group_of(account, params)
    for source in params["TrafficSources"]:
        if kind_of(source) == DEFAULT_SOURCE_TYPE:
            arns = [source["Identifier"]]
            account.autoscaling.attach_load_balancer_target_groups(group.name, arns)
        else:
            extra(group, "sources", {})[source["Identifier"]] = source
    return {}


def detach_sources(account, params):
    group = group_of(account, params)
    for source in params["TrafficSources"]:
        identifier = source["Identifier"]
        if identifier in group.target_group_arns:
            account.autoscaling.detach_load_balancer_target_groups(group.name, [identifier])
        elif extra(group, "sources", {}).pop(identifier, None) is None:
            raise invalid(f"Traffic source {identifier} is not attached.")
    return {}


def describe_sources(account, params):
    group = group_of(account, params)
    others = extra(group, "sources", {})
    found = [(arn, DEFAULT_SOURCE_TYPE) for arn in group.target_group_arns]
    found += [(identifier, kind_of(source)) for identifier, source in others.items()]
    return {
        "TrafficSources": [
            {"Identifier": identifier, "Type": kind, "State": "InService"}
            for identifier, kind in found
        ]
    }


def kind_of(source):
    return source.get("Type", DEFAULT_SOURCE_TYPE)


def attach_sources_of_new_group(account, params):
    if params.get("TrafficSources"):
        attach_sources(account, params)


def attached_target_groups(account, params):
    group = group_of(account, params)
    for arn in params["TargetGroupARNs"]:
        if arn not in group.target_group_arns:
            raise invalid(f"Target group {arn} is not attached.")


def start_refresh(account, params):
    group = group_of(account, params)
    preferences = params.get("Preferences", {})
    version = getattr(group, "launch_template_version", None)
    if preferences.get("AutoRollback"):
        if "DesiredConfiguration" not in params:
            raise invalid("AutoRollback needs a DesiredConfiguration.")
        if version in REFRESHES_WITHOUT_VERSION:
            raise invalid(f"AutoRollback needs a numbered launch template version: {version}")
    refreshes = extra(group, "refreshes", [])
    identifier = f"{len(refreshes):08d}-0000-0000-0000-000000000000"
    refreshes.insert(0, {**params, "InstanceRefreshId": identifier, "Status": "Successful"})
    return {"InstanceRefreshId": identifier}


def describe_refreshes(account, params):
    return {"InstanceRefreshes": extra(group_of(account, params), "refreshes", [])}


def disable_metrics(account, params):
    group = group_of(account, params)
    gone = params.get("Metrics", group.metrics)
    group.metrics = [metric for metric in group.metrics if metric not in gone]
    return {}


def enable_metrics(account, params):
    group = group_of(account, params)
    new = [metric for metric in params.get("Metrics", []) if metric not in group.metrics]
    group.metrics = group.metrics + new
    return {}


def put_notification(account, params):
    types = params["NotificationTypes"]
    extra(group_of(account, params), "notifications", {})[params["TopicARN"]] = types
    return {}


def delete_notification(account, params):
    notifications = extra(group_of(account, params), "notifications", {})
    if notifications.pop(params["TopicARN"], None) is None:
        raise invalid(f"No notification configuration found for {params['TopicARN']}")
    return {}


def describe_notifications(account, params):
    groups = account.autoscaling.describe_auto_scaling_groups(params["AutoScalingGroupNames"])
    return {
        "NotificationConfigurations": [
            {"AutoScalingGroupName": group.name, "TopicARN": topic, "NotificationType": kind}
            for group in groups
            for topic, kinds in extra(group, "notifications", {}).items()
            for kind in kinds
        ]
    }


BEFORE = {
    "autoscaling:DeleteLaunchConfiguration": delete_configuration,
    "autoscaling:CreateAutoScalingGroup": create_group,
    "autoscaling:UpdateAutoScalingGroup": update_group,
    "autoscaling:DeleteAutoScalingGroup": delete_group,
    "autoscaling:PutScalingPolicy": put_policy,
    "autoscaling:PutScheduledUpdateGroupAction": put_schedule,
    "autoscaling:PutLifecycleHook": put_hook,
    "autoscaling:PutWarmPool": existing_group,
    "autoscaling:SuspendProcesses": existing_group,
    "autoscaling:AttachLoadBalancerTargetGroups": existing_group,
    "autoscaling:DetachLoadBalancerTargetGroups": attached_target_groups,
}

INSTEAD = {
    "autoscaling:DeletePolicy": removal("policies", "PolicyName", "name"),
    "autoscaling:DeleteScheduledAction": removal(
        "scheduled_actions", "ScheduledActionName", "scheduled_action_name"
    ),
    "autoscaling:DeleteLifecycleHook": removal("lifecycle_hooks", "LifecycleHookName", "name"),
    "autoscaling:AttachTrafficSources": attach_sources,
    "autoscaling:DetachTrafficSources": detach_sources,
    "autoscaling:DescribeTrafficSources": describe_sources,
    "autoscaling:StartInstanceRefresh": start_refresh,
    "autoscaling:DescribeInstanceRefreshes": describe_refreshes,
    "autoscaling:EnableMetricsCollection": enable_metrics,
    "autoscaling:DisableMetricsCollection": disable_metrics,
    "autoscaling:PutNotificationConfiguration": put_notification,
    "autoscaling:DeleteNotificationConfiguration": delete_notification,
    "autoscaling:DescribeNotificationConfigurations": describe_notifications,
}

AFTER = {
    "autoscaling:CreateAutoScalingGroup": attach_sources_of_new_group,
    "autoscaling:DeleteAutoScalingGroup": forget_group,
}
