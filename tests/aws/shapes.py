"""STAND-IN, tests only, never shipped: checks a request against AWS's own API model (botocore).

botocore itself checks types, required and unknown members. It does not check patterns, enums,
maximum lengths or maximum values, although the model carries them; `constraint_problems` does,
in the words that the services themselves use.
"""

import functools

import botocore.session
import regex
from botocore.validate import ParamValidator

# What the Pulumi engine sends in place of a value that is not known before the update.
UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"
SHOWN_ENUM_VALUES = 40
# Reported by `constraint_problems` too, there for both ends of the range.
BOTOCORE_RANGE_ERRORS = ("invalid range", "invalid length")


@functools.lru_cache(maxsize=None)
def service_model(service):
    return botocore.session.get_session().get_service_model(service)


def input_shape(service, operation):
    model = service_model(service)
    if operation not in model.operation_names:
        raise LookupError(f"{service} has no operation {operation}")
    return model.operation_model(operation).input_shape


def problems(shape, params):
    """Every violation in `params`, as [{"path", "reason"}]; unknown values break no rule."""
    return structure_problems(shape, params) + constraint_problems(shape, params, "")


def structure_problems(shape, params):
    errors = ParamValidator().validate(known_part(shape, params), shape)
    return [
        {"path": error_path(error), "reason": errors._format_error(error)}
        for error in errors._errors
        if error[0] not in BOTOCORE_RANGE_ERRORS
    ]


def error_path(error):
    _, path, details = error
    member = details.get("required_name") or details.get("unknown_param")
    return ".".join(part for part in (path.lstrip("."), member) if part)


def known_part(shape, value):
    """A copy of `value` in which each unknown gives way to something that its shape accepts."""
    if value == UNKNOWN:
        return sample(shape)
    if shape.type_name == "structure" and isinstance(value, dict):
        members = shape.members
        return {k: known_part(members[k], v) if k in members else v for k, v in value.items()}
    if shape.type_name == "list" and isinstance(value, list):
        return [known_part(shape.member, item) for item in value]
    if shape.type_name == "map" and isinstance(value, dict):
        return {k: known_part(shape.value, v) for k, v in value.items()}
    return value


def sample(shape):
    least = shape.metadata.get("min", 0)
    if shape.type_name == "structure":
        return {name: sample(shape.members[name]) for name in shape.required_members}
    if shape.type_name == "list":
        return [sample(shape.member) for _ in range(int(least))]
    if shape.type_name == "string":
        return (shape.metadata.get("enum") or ["x" * int(least)])[0]
    simple = {"map": {}, "boolean": False, "timestamp": "2000-01-01T00:00:00Z", "blob": b""}
    return simple.get(shape.type_name, least)


def constraint_problems(shape, value, path):
    if value is None or value == UNKNOWN:
        return []
    found = [
        {"path": path, "reason": f"Value '{value}' at '{path}' failed to satisfy constraint: {rule}"}
        for rule in broken_rules(shape, value)
    ]
    for child_shape, child, child_path in children(shape, value, path):
        found += constraint_problems(child_shape, child, child_path)
    return found


def children(shape, value, path):
    if shape.type_name == "structure" and isinstance(value, dict):
        for name, child in value.items():
            if name in shape.members:
                yield shape.members[name], child, f"{path}.{name}".lstrip(".")
    elif shape.type_name == "list" and isinstance(value, list):
        for index, child in enumerate(value):
            yield shape.member, child, f"{path}[{index}]"
    elif shape.type_name == "map" and isinstance(value, dict):
        for key, child in value.items():
            yield shape.key, key, f"{path} (key: {key})"
            yield shape.value, child, f"{path}.{key}"


def broken_rules(shape, value):
    rules = shape.metadata
    if isinstance(value, str):
        if rules.get("enum") and value not in rules["enum"]:
            yield f"Member must satisfy enum value set: [{shown(rules['enum'])}]"
        if "pattern" in rules and not compiled(rules["pattern"]).fullmatch(value):
            yield f"Member must satisfy regular expression pattern: {rules['pattern']}"
    if shape.type_name in ("string", "list", "map", "blob") and hasattr(value, "__len__"):
        yield from broken_bounds(rules, len(value), "length")
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from broken_bounds(rules, value, "value")


def broken_bounds(rules, size, what):
    if "min" in rules and size < rules["min"]:
        yield f"Member must have {what} greater than or equal to {rules['min']}"
    if "max" in rules and size > rules["max"]:
        yield f"Member must have {what} less than or equal to {rules['max']}"


def shown(values):
    more = len(values) - SHOWN_ENUM_VALUES
    return ", ".join(values[:SHOWN_ENUM_VALUES]) + (f", ... {more} more" if more > 0 else "")


@functools.lru_cache(maxsize=None)
def compiled(pattern):
    """AWS writes patterns for Java: surrogate pairs, and ASCII-only POSIX classes."""
    for java, here in (
        (r"\uD800\uDC00-\uDBFF\uDFFF", r"\U00010000-\U0010FFFF"),
        (r"[\p{Print}", r"[[\x20-\x7e]"),
        (r"\p{Print}", r"[\x20-\x7e]"),
        (r"\p{Alnum}", "a-zA-Z0-9"),
        ("${1,", "{1,"),
    ):
        pattern = pattern.replace(java, here)
    version = regex.V1 if "&&" in pattern else regex.V0
    return regex.compile(pattern, version)
