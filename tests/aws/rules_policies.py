"""STAND-IN, tests only, never shipped: what makes a scaling policy of a group, by its type."""

from refusals import invalid_group_call as invalid
from refusals import group_of

LABELLED = ("ALBRequestCount", "ALBRequestCountPerTarget", "ALBTargetGroupRequestCount")
PAIR = ("PredefinedMetricPairSpecification",)
LOAD = ("PredefinedLoadMetricSpecification", "CustomizedLoadMetricSpecification")
SCALING = ("PredefinedScalingMetricSpecification", "CustomizedScalingMetricSpecification")
SPECIFICATIONS = PAIR + LOAD + SCALING


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


BEFORE = {"autoscaling:PutScalingPolicy": put_policy}
