"""Calls an operation by the document's names."""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Callable
from typing import Any

from concordat_client import AsyncConcordatClient, ConcordatClient
from concordat_client._model import Model


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])|-", "_", name).lower()


def operation(
    client: ConcordatClient | AsyncConcordatClient, operation_id: str
) -> Callable[..., Any]:
    """The method of an operation, on whatever tag it is.

    Raises:
        LookupError: If there is none.
    """
    for tag in vars(client).values():
        method = getattr(tag, snake(operation_id), None)
        if method is not None:
            return typing.cast("Callable[..., Any]", method)
    raise LookupError(f"no operation {operation_id}")


def keywords(method: Callable[..., Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """The document's arguments as those of the method.

    Raises:
        ValueError: If one cannot be said in its type.
        LookupError: If there is no such parameter.
    """
    types = typing.get_type_hints(method)
    given: dict[str, Any] = {}
    for name, value in arguments.items():
        if name == "body":
            parameter, model = _body_of(method, types)
            given[parameter] = model.model_validate_json(json.dumps(value), by_name=False)
        elif snake(name) in types:
            given[snake(name)] = _typed(value, types[snake(name)])
        else:
            raise LookupError(f"no parameter {name}")
    return given


def _typed(value: Any, expected: Any) -> Any:
    wanted = typing.get_args(expected) or (expected,)
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise ValueError(f"{value!r} is no {expected}")
    return value


def _body_of(method: Callable[..., Any], types: dict[str, Any]) -> tuple[str, type[Model]]:
    for name in inspect.signature(method).parameters:
        if isinstance(types[name], type) and issubclass(types[name], Model):
            return name, types[name]
    raise LookupError("no body")
