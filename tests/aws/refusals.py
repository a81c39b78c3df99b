"""STAND-IN, tests only, never shipped: how AWS says no."""

ACCOUNT_ID = "123456789012"


class Refused(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


def invalid(message):
    return Refused("ValidationException", message)


def not_found(message):
    return Refused("ObjectNotFoundException", message)
