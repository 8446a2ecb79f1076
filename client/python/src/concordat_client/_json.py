"""Bodies as JSON: members unknown to this version are passed over, wrong types are not."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeVar

from pydantic import ValidationError

from ._model import Model

T = TypeVar("T", bound=Model)


def write(body: Model) -> bytes:
    """What is None is left out."""
    return body.model_dump_json(exclude_none=True).encode()


def read(body: bytes, model: type[T]) -> T:
    """Reads a documented body.

    Raises:
        ValueError: If it is not that.
    """
    text = body.decode("utf-8-sig")
    try:
        _DECODER.decode(text)
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    try:
        return model.model_validate_json(text, extra="ignore", by_alias=True, by_name=False)
    except ValidationError as error:
        # Its own text has many lines, and it holds the values, which may be secrets.
        raise ValueError(_findings(error)) from None


def _findings(error: ValidationError) -> str:
    findings = error.errors(include_url=False, include_context=False, include_input=False)
    return "; ".join(f"{'.'.join(map(str, f['loc'])) or 'body'}: {f['msg']}" for f in findings)


def _unique(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) != len(members):
        raise ValueError("a member of a JSON object is there twice")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# Pydantic reads faster, but would let the last of two equal members win.
_DECODER = json.JSONDecoder(object_pairs_hook=_unique, parse_constant=_no_constant)
