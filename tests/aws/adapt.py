"""STAND-IN, tests only, never shipped: what of moto's own behaviour is changed."""

import enum

import shapes


def adapt_moto():
    widen_scaling_and_sagemaker()
    keep_names_apart()
    keep_mixed_instances()
    read_user_data()
    write_ids_of_lattice()


def widen_scaling_and_sagemaker():
    """Lets moto take what AWS's API models list and moto's older copies of those lists lack."""
    from moto.applicationautoscaling import models, responses
    from moto.sagemaker.models import FakeEndpointConfig, SageMakerModelBackend

    names = shapes.service_model("application-autoscaling").shape_for("ScalableDimension").enum
    widened = enum.Enum("ScalableDimensionValueSet", {name: name for name in names})
    models.ScalableDimensionValueSet = widened
    responses.ScalableDimensionValueSet = widened

    FakeEndpointConfig.validate_production_variants = lambda *_: None
    models_exist = SageMakerModelBackend.validate_production_variants
    SageMakerModelBackend.validate_production_variants = lambda backend, variants: models_exist(
        backend, [variant for variant in variants if "ModelName" in variant]
    )


def keep_names_apart():
    """Policies and scheduled actions of a group have names of their own; moto has one for all."""
    from moto.autoscaling.models import AutoScalingBackend

    for put, collection, member in (
        ("put_scaling_policy", "policies", "name"),
        ("put_scheduled_update_group_action", "scheduled_actions", "scheduled_action_name"),
    ):
        moto_puts = getattr(AutoScalingBackend, put)
        setattr(AutoScalingBackend, put, putting(moto_puts, collection, member))


def putting(put, collection, member):
    """Lets moto put what it knows by its name alone into an empty place, and keys it anew."""

    def put_apart(backend, **params):
        children = getattr(backend, collection)
        setattr(backend, collection, {})
        try:
            child = put(backend, **params)
        finally:
            setattr(backend, collection, children)
        children[(child.auto_scaling_group_name, getattr(child, member))] = child
        return child

    return put_apart


def keep_mixed_instances():
    """An update of a group that says nothing of its instances leaves them as they are."""
    from moto.autoscaling.models import FakeAutoScalingGroup

    update = FakeAutoScalingGroup.update

    def updated(group, **params):
        before = group.mixed_instances_policy
        update(group, **params)
        told = ("mixed_instances_policy", "launch_template", "launch_config_name")
        if not any(params.get(name) for name in told):
            group.mixed_instances_policy = before

    FakeAutoScalingGroup.update = updated


def read_user_data():
    """moto decodes the user data of a template's first version alone."""
    from moto.ec2.models.launch_templates import LaunchTemplate
    from moto.ec2.utils import parse_user_data

    create_version = LaunchTemplate.create_version

    def created(template, data, description):
        if isinstance(data.get("UserData"), str):
            data["UserData"] = parse_user_data(data["UserData"])
        return create_version(template, data, description)

    LaunchTemplate.create_version = created


def write_ids_of_lattice():
    """VPC Lattice's ids have no dashes but the one behind their prefix; moto cuts them from UUIDs."""
    import types
    import uuid

    from moto.vpclattice import models

    models.uuid = types.SimpleNamespace(uuid4=lambda: uuid.uuid4().hex)
