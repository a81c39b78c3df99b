"""STAND-IN, tests only, never shipped: what VPC Lattice enforces, changes and deletes and moto does
not. moto makes and lists; registered targets are kept here, as an attribute of moto's groups.

Which deletions have to wait for others is told by the operations' own documentation.
"""

from refusals import Refused, invalid

LOAD_BALANCER = "loadbalancer/app/"

# Members of a delete or an update that name what it is about, and where moto keeps it.
KEPT_IN = {
    "ServiceNetworkVpcAssociation": "service_network_vpc_associations",
    "ServiceNetworkServiceAssociation": "service_network_service_associations",
    "ServiceNetwork": "service_networks",
    "Service": "services",
    "TargetGroup": "target_groups",
    "Listener": "listeners",
    "Rule": "rules",
}


def collection(account, kind):
    return getattr(account.lattice, KEPT_IN[kind])


def found(account, kind, params):
    member = f"{kind[0].lower()}{kind[1:]}Identifier"
    return by_identifier(account, kind, params[member])


def by_identifier(account, kind, identifier):
    """By its id, or by its ARN, which ends in it."""
    thing = collection(account, kind).get(identifier.split("/")[-1])
    if thing is None:
        raise Refused("ResourceNotFoundException", f"{kind} {identifier} not found")
    return thing


def new_name(kind):
    def check(account, params):
        if any(each.name == params["name"] for each in collection(account, kind).values()):
            raise in_use(f"{kind} with the name {params['name']} exists already")

    return check


def in_use(message):
    return Refused("ConflictException", message)


def create_target_group(account, params):
    new_name("TargetGroup")(account, params)
    config = params.get("config", {})
    if "healthCheck" in config and params["type"] in ("ALB", "LAMBDA"):
        raise invalid(
            "Health check configuration is not supported for target groups of type"
            f" {params['type']}"
        )
    if params["type"] == "LAMBDA":
        return
    missing = [name for name in ("vpcIdentifier", "port", "protocol") if name not in config]
    if missing:
        raise invalid(f"A target group of type {params['type']} needs {', '.join(missing)}")


def forwarded(action):
    """Identifiers of the target groups that an action forwards to."""
    groups = action.get("forward", {}).get("targetGroups", [])
    return [group["targetGroupIdentifier"] for group in groups]


def check_action(member):
    def check(account, params):
        for identifier in forwarded(params.get(member, {})):
            by_identifier(account, "TargetGroup", identifier)

    return check


def new_listener(account, params):
    service = found(account, "Service", params)
    check_action("defaultAction")(account, params)
    for listener in listeners_of(account, service):
        if listener.port == params.get("port"):
            raise in_use(f"A listener of {service.name} has the port {listener.port} already")


def listeners_of(account, service):
    return [
        each
        for each in collection(account, "Listener").values()
        if each.service_identifier == service.id
    ]


def update(kind, members, check=lambda *_: None):
    """Changes what `members` name: the API's member, and moto's attribute."""

    def change(account, params):
        thing = found(account, kind, params)
        check(account, params)
        for member, attribute in members.items():
            if member in params:
                setattr(thing, attribute, params[member])
        return thing.to_dict()

    return change


def get(kind):
    return lambda account, params: found(account, kind, params).to_dict()


def delete(kind, check=lambda *_: None):
    def remove(account, params):
        thing = found(account, kind, params)
        check(account, thing)
        del collection(account, kind)[thing.id]
        return {"id": thing.id, "arn": thing.arn, "status": "DELETE_IN_PROGRESS"}

    return remove


def free_network(account, network):
    for kind in ("ServiceNetworkVpcAssociation", "ServiceNetworkServiceAssociation"):
        associations = collection(account, kind).values()
        if any(each.service_network_id == network.id for each in associations):
            raise in_use(f"The service network {network.name} still has a {kind}")


def free_service(account, service):
    """The listeners of a service go with it, and their rules."""
    associations = collection(account, "ServiceNetworkServiceAssociation").values()
    if any(each.service_id == service.id for each in associations):
        raise in_use(f"The service {service.name} is still associated with a service network")
    for listener in listeners_of(account, service):
        forget_rules(account, listener)
        del collection(account, "Listener")[listener.id]


def forget_rules(account, listener):
    rules = collection(account, "Rule")
    for key in [key for key, each in rules.items() if each.listener_identifier == listener.id]:
        del rules[key]


def free_group(account, group):
    actions = [each.default_action for each in collection(account, "Listener").values()]
    actions += [each.action for each in collection(account, "Rule").values()]
    for action in actions:
        if group.id in [identifier.split("/")[-1] for identifier in forwarded(action)]:
            raise in_use(f"The target group {group.name} is in use by a listener or a rule")


def targets_of(group):
    return vars(group).setdefault("judge_targets", {})


def register_targets(account, params):
    group = found(account, "TargetGroup", params)
    for target in params["targets"]:
        if group.type == "ALB" and LOAD_BALANCER not in target["id"]:
            raise invalid(
                f"{target['id']} is not the ARN of an Application Load Balancer, as targets of a"
                " target group of type ALB are"
            )
        port = target.get("port", group.config.get("port"))
        targets_of(group)[(target["id"], port)] = {"id": target["id"], "port": port}
    return {"successful": params["targets"], "unsuccessful": []}


def deregister_targets(account, params):
    group = found(account, "TargetGroup", params)
    for target in params["targets"]:
        key = (target["id"], target.get("port", group.config.get("port")))
        if targets_of(group).pop(key, None) is None:
            raise Refused("ResourceNotFoundException", f"The target {target['id']} not found")
    return {"successful": params["targets"], "unsuccessful": []}


def list_targets(account, params):
    group = found(account, "TargetGroup", params)
    return {"items": [{**each, "status": "HEALTHY"} for each in targets_of(group).values()]}


BEFORE = {
    "vpc-lattice:CreateServiceNetwork": new_name("ServiceNetwork"),
    "vpc-lattice:CreateService": new_name("Service"),
    "vpc-lattice:CreateTargetGroup": create_target_group,
    "vpc-lattice:CreateListener": new_listener,
    "vpc-lattice:CreateRule": check_action("action"),
}

INSTEAD = {
    "vpc-lattice:UpdateServiceNetwork": update("ServiceNetwork", {"authType": "auth_type"}),
    "vpc-lattice:UpdateService": update(
        "Service", {"authType": "auth_type", "certificateArn": "certificate_arn"}
    ),
    "vpc-lattice:UpdateServiceNetworkVpcAssociation": update(
        "ServiceNetworkVpcAssociation", {"securityGroupIds": "security_group_ids"}
    ),
    "vpc-lattice:UpdateListener": update(
        "Listener", {"defaultAction": "default_action"}, check_action("defaultAction")
    ),
    "vpc-lattice:UpdateRule": update(
        "Rule",
        {"action": "action", "match": "match", "priority": "priority"},
        check_action("action"),
    ),
    "vpc-lattice:GetRule": get("Rule"),
    "vpc-lattice:GetServiceNetworkVpcAssociation": get("ServiceNetworkVpcAssociation"),
    "vpc-lattice:DeleteServiceNetwork": delete("ServiceNetwork", free_network),
    "vpc-lattice:DeleteService": delete("Service", free_service),
    "vpc-lattice:DeleteTargetGroup": delete("TargetGroup", free_group),
    "vpc-lattice:DeleteListener": delete("Listener", forget_rules),
    "vpc-lattice:DeleteRule": delete("Rule"),
    "vpc-lattice:DeleteServiceNetworkVpcAssociation": delete("ServiceNetworkVpcAssociation"),
    "vpc-lattice:DeleteServiceNetworkServiceAssociation": delete(
        "ServiceNetworkServiceAssociation"
    ),
    "vpc-lattice:RegisterTargets": register_targets,
    "vpc-lattice:DeregisterTargets": deregister_targets,
    "vpc-lattice:ListTargets": list_targets,
}
