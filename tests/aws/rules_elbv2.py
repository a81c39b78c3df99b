"""STAND-IN, tests only, never shipped: what load balancers need and moto does not ask for."""

from moto.backends import get_backend
from refusals import ACCOUNT_ID, Refused


def create_load_balancer(account, params):
    if params.get("Type", "application") != "application":
        return
    mappings = [mapping["SubnetId"] for mapping in params.get("SubnetMappings", [])]
    subnets = params.get("Subnets", []) + mappings
    network = get_backend("ec2")[ACCOUNT_ID][account.region]
    zones = {network.get_subnet(subnet).availability_zone for subnet in subnets}
    if len(zones) < 2:
        raise Refused(
            "ValidationError",
            "At least two subnets in two different Availability Zones must be specified",
        )


BEFORE = {"elbv2:CreateLoadBalancer": create_load_balancer}
