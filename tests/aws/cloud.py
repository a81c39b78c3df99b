"""STAND-IN, tests only, never shipped: an AWS account in memory, made of moto and `rules.py`.

moto keeps the state. What AWS documents about the order of calls and moto does not enforce is in
`rules.py`. An operation that neither has is answered with an empty response and `"moto": False`.
"""

import os
import sys

import boto3
from adapt import adapt_moto
from botocore import xform_name
from botocore.exceptions import ClientError
from moto.core.exceptions import JsonRESTError, ServiceException

# How moto's web services answer for an operation that they do not have.
NOT_THERE = "Not yet implemented"

FAKE_CREDENTIALS = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}


class Cloud:
    def __init__(self):
        self.mock = None
        self.clients = {}

    def call(self, service, operation, params, region):
        """{"moto", "response"} or {"moto", "error": {"code", "message"}}."""
        self.start()
        import rules

        name = f"{service}:{operation}"
        try:
            return {"moto": True, "response": self.execute(rules, name, params, region)}
        except rules.Refused as refused:
            return {"moto": True, "error": {"code": refused.code, "message": str(refused)}}
        except ClientError as error:
            if NOT_THERE in str(error):
                return lacking(name, error)
            return {"moto": True, "error": api_error(rules, name, error)}
        except (JsonRESTError, ServiceException) as error:
            return {"moto": True, "error": motos_error(error)}
        except NotImplementedError as missing:
            return lacking(name, missing)

    def execute(self, rules, name, params, region):
        service, operation = name.split(":")
        account, params = rules.Account(region), dict(params)
        rules.BEFORE.get(name, nothing)(account, params)
        if name in rules.INSTEAD:
            return rules.INSTEAD[name](account, params)
        if not is_simulated(service):
            raise NotImplementedError(f"the service {service}")
        response = getattr(self.client(service, region), xform_name(operation))(**params)
        response.pop("ResponseMetadata", None)
        rules.AFTER.get(name, nothing)(account, params)
        return response

    def start(self):
        if self.mock:
            return
        os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")
        from moto import mock_aws

        self.mock = mock_aws()
        self.mock.start()
        adapt_moto()

    def client(self, service, region):
        key = (service, region)
        if key not in self.clients:
            self.clients[key] = boto3.client(service, region_name=region, **FAKE_CREDENTIALS)
        return self.clients[key]

    def reset(self):
        if self.mock:
            self.mock.reset()


def lacking(name, why):
    print(f"moto lacks {name}: {why}", file=sys.stderr)
    return {"moto": False, "response": {}}


def motos_error(error):
    """What a rule met when it asked moto itself."""
    code = getattr(error, "error_type", None) or getattr(error, "code", None)
    return {"code": str(code), "message": error.message}


def is_simulated(service):
    """Whether moto has the service: a call of any other would leave this machine."""
    from moto.backend_index import backend_url_patterns

    return any(name == service.replace("-", "") for name, _ in backend_url_patterns)


def nothing(_account, _params):
    pass


def api_error(rules, name, error):
    """moto's refusals, under the code that AWS gives where the two differ."""
    details = error.response["Error"]
    code = "ObjectNotFoundException" if name in rules.OBJECT_NOT_FOUND else details["Code"]
    return {"code": code, "message": details["Message"]}
