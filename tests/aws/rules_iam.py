"""STAND-IN, tests only, never shipped: the policies that AWS itself manages.

moto can know them all from the start, which takes seconds after each reset; here a role's policy is
looked up when it is attached.
"""

import functools
import json

PREFIX = "arn:aws:iam::aws:policy/"


@functools.lru_cache(maxsize=None)
def aws_managed_policies():
    from moto.iam.aws_managed_policies import aws_managed_policies_data

    return json.loads(aws_managed_policies_data)


def know_policy(account, params):
    from moto.iam.models import AWSManagedPolicy

    arn = params["PolicyArn"]
    if not arn.startswith(PREFIX) or arn in account.iam.managed_policies:
        return
    name = arn.rsplit("/", 1)[-1]
    data = aws_managed_policies().get(name)
    if data is None:
        return
    policy = AWSManagedPolicy.from_data(name, account.iam.account_id, "aws", data)
    account.iam.managed_policies[policy.arn] = policy


BEFORE = {"iam:AttachRolePolicy": know_policy}
