"""STAND-IN, tests only, never shipped: what App Mesh and VPC Lattice enforce and moto does not, and
App Mesh's virtual services, of which moto knows nothing."""

from refusals import ACCOUNT_ID, Refused, invalid


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


def create_target_group(_account, params):
    checked = "healthCheck" in params.get("config", {})
    if checked and params["type"] in ("ALB", "LAMBDA"):
        raise invalid(
            f"Health check configuration is not supported for target groups of type {params['type']}"
        )


BEFORE = {"vpc-lattice:CreateTargetGroup": create_target_group}

INSTEAD = {
    "appmesh:CreateVirtualService": create_service,
    "appmesh:UpdateVirtualService": update_service,
    "appmesh:DescribeVirtualService": describe_service,
    "appmesh:DeleteVirtualService": delete_service,
}
