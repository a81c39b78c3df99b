"""STAND-IN, tests only, never shipped: what a group of instances has and moto does not know.

Instance refreshes, traffic sources, notifications and single metrics, kept as attributes of moto's
groups.
"""

from refusals import invalid_group_call as invalid
from refusals import group_of

DEFAULT_SOURCE_TYPE = "elbv2"
REFRESHES_WITHOUT_VERSION = ("$Latest", "$Default")


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


BEFORE = {"autoscaling:DetachLoadBalancerTargetGroups": attached_target_groups}

INSTEAD = {
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

AFTER = {"autoscaling:CreateAutoScalingGroup": attach_sources_of_new_group}
