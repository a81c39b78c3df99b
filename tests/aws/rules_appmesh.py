"""STAND-IN, tests only, never shipped: what App Mesh enforces and moto does not, and its virtual
services, of which moto knows nothing. The operations' own documentation tells in which order
deletions go. One rule is stricter than it on purpose, so that a wrong order of steps shows: a route
leads to nodes that are there.
"""

from refusals import ACCOUNT_ID, Refused


def services(account):
    return vars(account.appmesh).setdefault("judge_services", {})


def key_of(params):
    return (params["meshName"], params["virtualServiceName"])


def mesh_of(account, params):
    name = params["meshName"]
    if name not in account.appmesh.meshes:
        raise Refused("NotFoundException", f"There are no meshes with the name {name}.")
    return account.appmesh.meshes[name]


def service_of(account, params):
    found = services(account).get(key_of(params))
    if found is None:
        raise Refused("NotFoundException", f"VirtualService {key_of(params)[1]} does not exist.")
    return found


def check_provider(account, params):
    """A virtual service answers by a router or a node of its mesh, not by both."""
    provider = params["spec"].get("provider", {})
    if len(provider) > 1:
        raise Refused("BadRequestException", "A provider is either a virtual node or a router.")
    mesh = mesh_of(account, params)
    for kind, member, known in (
        ("virtualRouter", "virtualRouterName", mesh.virtual_routers),
        ("virtualNode", "virtualNodeName", mesh.virtual_nodes),
    ):
        name = provider.get(kind, {}).get(member)
        if name is not None and name not in known:
            raise Refused("NotFoundException", f"There is no {kind} with the name {name}.")


def create_service(account, params):
    check_provider(account, params)
    mesh_name, name = key_of(params)
    if key_of(params) in services(account):
        raise Refused("ConflictException", f"VirtualService {name} exists already.")
    arn = f"arn:aws:appmesh:{account.region}:{ACCOUNT_ID}:mesh/{mesh_name}/virtualService/{name}"
    made = {
        "meshName": mesh_name,
        "virtualServiceName": name,
        "spec": params["spec"],
        "metadata": {"arn": arn},
        "status": {"status": "ACTIVE"},
    }
    services(account)[key_of(params)] = made
    return {"virtualService": made}


def update_service(account, params):
    check_provider(account, params)
    service_of(account, params)["spec"] = params["spec"]
    return describe_service(account, params)


def describe_service(account, params):
    return {"virtualService": service_of(account, params)}


def delete_service(account, params):
    gone = service_of(account, params)
    del services(account)[key_of(params)]
    return {"virtualService": gone}


def check_route(account, params):
    mesh = mesh_of(account, params)
    for route in params["spec"].values():
        if not isinstance(route, dict):  # the priority
            continue
        for target in route.get("action", {}).get("weightedTargets", []):
            if target["virtualNode"] not in mesh.virtual_nodes:
                raise Refused(
                    "NotFoundException",
                    f"There is no virtualNode with the name {target['virtualNode']}.",
                )
        check_retries(route.get("retryPolicy"))


def check_retries(policy):
    """Members of a policy whose names end in Events are lists of what is tried again."""
    if policy is None:
        return
    if not any(events for member, events in policy.items() if member.endswith("RetryEvents")):
        raise Refused("BadRequestException", "A retry policy needs at least one retry event.")


def free_node(account, params):
    name = params["virtualNodeName"]
    refuse_provider(account, params, "virtualNode", name)


def free_router(account, params):
    name = params["virtualRouterName"]
    router = mesh_of(account, params).virtual_routers.get(name)
    refuse_rest(f"VirtualRouter {name}", "routes", router and router.routes)
    refuse_provider(account, params, "virtualRouter", name)


def free_gateway(account, params):
    name = params["virtualGatewayName"]
    gateway = mesh_of(account, params).virtual_gateways.get(name)
    refuse_rest(f"VirtualGateway {name}", "gateway routes", gateway and gateway.gateway_routes)


def free_mesh(account, params):
    name, mesh = params["meshName"], mesh_of(account, params)
    for what, things in (
        ("virtual services", [key[1] for key in services(account) if key[0] == name]),
        ("virtual routers", mesh.virtual_routers),
        ("virtual nodes", mesh.virtual_nodes),
        ("virtual gateways", mesh.virtual_gateways),
    ):
        refuse_rest(f"Mesh {name}", what, things)


def refuse_provider(account, params, kind, name):
    behind = [
        key[1]
        for key, service in services(account).items()
        if key[0] == params["meshName"]
        and name in service["spec"].get("provider", {}).get(kind, {}).values()
    ]
    refuse_rest(f"{kind} {name}", "virtual services", behind)


def refuse_rest(whose, what, things):
    if things:
        raise Refused("ResourceInUseException", f"{whose} still has {what}: {', '.join(things)}.")


BEFORE = {
    "appmesh:CreateRoute": check_route,
    "appmesh:UpdateRoute": check_route,
    "appmesh:DeleteVirtualNode": free_node,
    "appmesh:DeleteVirtualRouter": free_router,
    "appmesh:DeleteVirtualGateway": free_gateway,
    "appmesh:DeleteMesh": free_mesh,
}

INSTEAD = {
    "appmesh:CreateVirtualService": create_service,
    "appmesh:UpdateVirtualService": update_service,
    "appmesh:DescribeVirtualService": describe_service,
    "appmesh:DeleteVirtualService": delete_service,
}
