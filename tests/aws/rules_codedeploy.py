"""STAND-IN, tests only, never shipped: what CodeDeploy enforces and moto does not.

moto keeps applications and deployment groups as they were made, but changes and deletes none, and
has no deployment configurations: these are kept here, as attributes of moto's backend.
"""

import uuid

from refusals import Refused

BUILT_IN = (
    "CodeDeployDefault.OneAtATime",
    "CodeDeployDefault.HalfAtATime",
    "CodeDeployDefault.AllAtOnce",
)
TWO_DAYS_IN_MINUTES = 2880
MOST_ALARMS = 10


def configs(account):
    return vars(account.codedeploy).setdefault("judge_configs", {})


def create_config(account, params):
    name = params["deploymentConfigName"]
    if name in configs(account) or name in BUILT_IN:
        raise Refused("DeploymentConfigAlreadyExistsException", f"{name} already exists.")
    check_healthy_hosts(params.get("minimumHealthyHosts", {}))
    identifier = str(uuid.uuid4())
    configs(account)[name] = {**params, "deploymentConfigId": identifier}
    return {"deploymentConfigId": identifier}


def check_healthy_hosts(hosts):
    value = hosts.get("value", 0)
    most = 100 if hosts.get("type") == "FLEET_PERCENT" else value
    if not 0 <= value <= most:
        raise Refused(
            "InvalidMinimumHealthyHostValueException",
            f"The minimum healthy instances value is not valid: {value}",
        )


def config_of(account, params):
    name = params["deploymentConfigName"]
    if name in BUILT_IN:
        return {"deploymentConfigName": name}
    if name not in configs(account):
        raise Refused(
            "DeploymentConfigDoesNotExistException",
            f"No Deployment Configuration found for name: {name}",
        )
    return configs(account)[name]


def get_config(account, params):
    return {"deploymentConfigInfo": config_of(account, params)}


def delete_config(account, params):
    name = params["deploymentConfigName"]
    config_of(account, params)
    for group in all_groups(account):
        if group.deployment_config_name == name:
            raise Refused(
                "DeploymentConfigInUseException",
                f"{name} is in use by deployment group {group.deployment_group_name}.",
            )
    del configs(account)[name]
    return {}


def all_groups(account):
    groups = account.codedeploy.deployment_groups.values()
    return [group for of_application in groups for group in of_application.values()]


def check_group(account, params):
    if not params["serviceRoleArn"].startswith("arn:"):
        raise Refused(
            "InvalidRoleException", f"The role is not an ARN: {params['serviceRoleArn']}"
        )
    if "deploymentConfigName" in params:
        config_of(account, params)
    for name in params.get("autoScalingGroups", []):
        if name not in account.autoscaling.autoscaling_groups:
            raise Refused(
                "InvalidAutoScalingGroupException",
                f"The specified Auto Scaling group does not exist: {name}",
            )
    check_alarms(params)
    check_style(params)


def check_alarms(params):
    alarms = params.get("alarmConfiguration", {})
    if len(alarms.get("alarms", [])) > MOST_ALARMS:
        raise Refused("AlarmsLimitExceededException", "A deployment group takes 10 alarms at most.")
    rollback = params.get("autoRollbackConfiguration", {})
    stops = "DEPLOYMENT_STOP_ON_ALARM" in rollback.get("events", [])
    if rollback.get("enabled") and stops and not (alarms.get("enabled") and alarms.get("alarms")):
        raise Refused(
            "InvalidAutoRollbackConfigException",
            "DEPLOYMENT_STOP_ON_ALARM needs an enabled alarm configuration with alarms.",
        )
    if rollback.get("enabled") and not rollback.get("events"):
        raise Refused(
            "InvalidAutoRollbackConfigException",
            "An enabled rollback configuration needs at least one event.",
        )


def check_style(params):
    style = params.get("deploymentStyle", {})
    controlled = style.get("deploymentOption") == "WITH_TRAFFIC_CONTROL"
    if controlled and not any(params.get("loadBalancerInfo", {}).values()):
        raise Refused(
            "InvalidLoadBalancerInfoException",
            "Deployments with traffic control need a load balancer.",
        )
    if style.get("deploymentType") == "BLUE_GREEN":
        check_blue_green(params)


def check_blue_green(params):
    if params.get("ec2DeploymentOptions", {}).get("autoScalingGroupProcessesToSuspend"):
        raise blue_green("Processes are suspended for in-place deployments only.")
    settings = params.get("blueGreenDeploymentConfiguration", {})
    copies = (
        settings.get("greenFleetProvisioningOption", {}).get("action") == "COPY_AUTO_SCALING_GROUP"
    )
    if copies and len(params.get("autoScalingGroups", [])) != 1:
        raise blue_green("COPY_AUTO_SCALING_GROUP needs exactly one Auto Scaling group.")
    ended = settings.get("terminateBlueInstancesOnDeploymentSuccess", {})
    if not 0 <= ended.get("terminationWaitTimeInMinutes", 0) <= TWO_DAYS_IN_MINUTES:
        raise blue_green("terminationWaitTimeInMinutes must be between 0 and 2880.")


def blue_green(message):
    return Refused("InvalidBlueGreenDeploymentConfigurationException", message)


def remember_group(account, params):
    group = account.codedeploy.get_deployment_group(
        params["applicationName"], params["deploymentGroupName"]
    )
    group.judge_params = params
    hook_groups(account, group)


def hook_groups(account, group):
    """CodeDeploy holds new instances of the groups until it has deployed to them."""
    forget_hooks(account, group)
    transitions = ["autoscaling:EC2_INSTANCE_LAUNCHING"]
    if group.judge_params.get("terminationHookEnabled"):
        transitions.append("autoscaling:EC2_INSTANCE_TERMINATING")
    for name in group.judge_params.get("autoScalingGroups", []):
        for transition in transitions:
            account.autoscaling.create_lifecycle_hook(
                hook_name(group, transition), name, transition, 600, "ABANDON"
            )


def hook_name(group, transition):
    side = "launch" if transition.endswith("LAUNCHING") else "termination"
    name = f"CodeDeploy-managed-automatic-{side}-deployment-hook"
    return f"{name}-{group.deployment_group_name}-{group.deployment_group_id}"


def forget_hooks(account, group):
    hooks = account.autoscaling.lifecycle_hooks
    for key in [k for k, hook in hooks.items() if hook.name.endswith(group.deployment_group_id)]:
        del hooks[key]


def update_group(account, params):
    application, name = params["applicationName"], params["currentDeploymentGroupName"]
    group = account.codedeploy.get_deployment_group(application, name)
    changes = {k: v for k, v in params.items() if k not in RENAMING}
    merged = {**group.judge_params, **changes}
    check_group(account, merged)
    group.judge_params = merged
    group.deployment_config_name = merged.get("deploymentConfigName", BUILT_IN[0])
    groups = account.codedeploy.deployment_groups[application]
    group.deployment_group_name = params.get("newDeploymentGroupName", name)
    del groups[name]
    groups[group.deployment_group_name] = group
    hook_groups(account, group)
    return {"hooksNotCleanedUp": []}


RENAMING = ("currentDeploymentGroupName", "newDeploymentGroupName")


def get_group(account, params):
    group = account.codedeploy.get_deployment_group(
        params["applicationName"], params["deploymentGroupName"]
    )
    info = {k: v for k, v in group.judge_params.items() if k != "tags"}
    return {
        "deploymentGroupInfo": {
            "deploymentConfigName": BUILT_IN[0],
            **info,
            "deploymentGroupName": group.deployment_group_name,
            "deploymentGroupId": group.deployment_group_id,
            "computePlatform": group.application.compute_platform,
            "autoScalingGroups": [{"name": n} for n in info.get("autoScalingGroups", [])],
        }
    }


def delete_group(account, params):
    application, name = params["applicationName"], params["deploymentGroupName"]
    forget_hooks(account, account.codedeploy.get_deployment_group(application, name))
    del account.codedeploy.deployment_groups[application][name]
    return {"hooksNotCleanedUp": []}


def application_of(account, params):
    name = params["applicationName"]
    if name not in account.codedeploy.applications:
        raise Refused("ApplicationDoesNotExistException", f"No application found for name: {name}")
    return account.codedeploy.applications[name]


def update_application(account, params):
    application = application_of(account, params)
    new = params.get("newApplicationName", params["applicationName"])
    if new != params["applicationName"] and new in account.codedeploy.applications:
        raise Refused("ApplicationAlreadyExistsException", f"{new} already exists.")
    for held in (account.codedeploy.applications, account.codedeploy.deployment_groups):
        if params["applicationName"] in held:
            held[new] = held.pop(params["applicationName"])
    application.application_name = new
    return {}


def delete_application(account, params):
    """An application's deployment groups go with it."""
    application_of(account, params)
    groups = account.codedeploy.deployment_groups.pop(params["applicationName"], {})
    for group in groups.values():
        forget_hooks(account, group)
    del account.codedeploy.applications[params["applicationName"]]
    return {}


BEFORE = {"codedeploy:CreateDeploymentGroup": check_group}

INSTEAD = {
    "codedeploy:CreateDeploymentConfig": create_config,
    "codedeploy:GetDeploymentConfig": get_config,
    "codedeploy:DeleteDeploymentConfig": delete_config,
    "codedeploy:UpdateDeploymentGroup": update_group,
    "codedeploy:GetDeploymentGroup": get_group,
    "codedeploy:DeleteDeploymentGroup": delete_group,
    "codedeploy:UpdateApplication": update_application,
    "codedeploy:DeleteApplication": delete_application,
}

AFTER = {"codedeploy:CreateDeploymentGroup": remember_group}
