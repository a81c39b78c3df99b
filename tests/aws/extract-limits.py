"""Tests only, never shipped: writes what AWS's API models allow to `limits.json`.

The components' validators are tested against that file. Run it with the Python environment of the
tests after raising boto3; `limits.test.ts` fails while the file is stale. With `--print` it only
prints.
"""

import json
import pathlib
import sys

import botocore
import shapes

OPERATIONS = {
    "sagemaker": ("CreateModel", "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint"),
    "application-autoscaling": (
        "RegisterScalableTarget",
        "PutScalingPolicy",
        "PutScheduledAction",
    ),
    "cloudwatch": ("PutMetricAlarm",),
    "ec2": ("CreateLaunchTemplate",),
    "autoscaling": (
        "CreateAutoScalingGroup",
        "PutScalingPolicy",
        "PutScheduledUpdateGroupAction",
        "PutLifecycleHook",
        "PutWarmPool",
        "StartInstanceRefresh",
    ),
    "autoscaling-plans": ("CreateScalingPlan",),
    "codedeploy": ("CreateApplication", "CreateDeploymentGroup", "CreateDeploymentConfig"),
}
FILE = pathlib.Path(__file__).with_name("limits.json")


def limits():
    operations, enums = {}, {}
    for service, names in OPERATIONS.items():
        for name in names:
            members = {}
            collect(shapes.input_shape(service, name), "", members, enums, frozenset())
            operations[f"{service}:{name}"] = members
    return {
        "generated": "by tests/aws/extract-limits.py from botocore's API models; do not edit",
        "botocore": botocore.__version__,
        "operations": operations,
        "enums": dict(sorted(enums.items())),
    }


def collect(shape, path, members, enums, inside):
    """One entry a member: its type, whether it is required, and its limits."""
    if shape.name in inside:
        return
    inside = inside | {shape.name}
    if path:
        members.setdefault(path, {}).update(limits_of(shape, enums))
    if shape.type_name == "structure":
        for name, child in shape.members.items():
            child_path = f"{path}.{name}".lstrip(".")
            if name in shape.required_members:
                members[child_path] = {"required": True}
            collect(child, child_path, members, enums, inside)
    elif shape.type_name == "list":
        collect(shape.member, f"{path}[]", members, enums, inside)
    elif shape.type_name == "map":
        collect(shape.key, f"{path}{{key}}", members, enums, inside)
        collect(shape.value, f"{path}{{value}}", members, enums, inside)


def limits_of(shape, enums):
    found = {"type": shape.type_name}
    rules = shape.metadata
    found.update({key: rules[key] for key in ("min", "max", "pattern") if key in rules})
    if shape.metadata.get("enum"):
        found["enum"] = shape.name
        enums[shape.name] = shape.metadata["enum"]
    return found


def text():
    """JSON with one line a member and a line an enum, so that a change of AWS's reads well."""
    found = limits()
    operations = {name: block(members, 3) for name, members in found.pop("operations").items()}
    enums = block(found.pop("enums"), 2)
    head = "".join(f" {json.dumps(key)}: {json.dumps(value)},\n" for key, value in found.items())
    body = ",\n".join(f"  {json.dumps(name)}: {members}" for name, members in operations.items())
    return f'{{\n{head} "operations": {{\n{body}\n }},\n "enums": {enums}\n}}\n'


def block(entries, depth):
    lines = (f"{' ' * depth}{json.dumps(key)}: {json.dumps(value)}" for key, value in entries.items())
    return "{\n" + ",\n".join(lines) + "\n" + " " * (depth - 1) + "}"


if __name__ == "__main__":
    if "--print" in sys.argv:
        sys.stdout.write(text())
    else:
        FILE.write_text(text())
