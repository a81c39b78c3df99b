"""STAND-IN, tests only, never shipped: how AWS says no, and to what is not there."""

ACCOUNT_ID = "123456789012"


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def invalid(message):
    return Refused("ValidationException", message)


def not_found(message):
    return Refused("ObjectNotFoundException", message)


def invalid_group_call(message):
    """EC2 Auto Scaling has another code than its younger sister."""
    return Refused("ValidationError", message)


def group_of(account, params):
    name = params["AutoScalingGroupName"]
    group = account.autoscaling.autoscaling_groups.get(name)
    if group is None:
        raise invalid_group_call(
            f"AutoScalingGroup name not found - AutoScalingGroup '{name}' not found"
        )
    return group
