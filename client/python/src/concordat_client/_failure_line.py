"""The one line an exception says of itself."""

from __future__ import annotations

import re

from ._failure import Failure

_LONGEST = 512
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(r"cdt_[A-Za-z0-9]+")


def failure_line(failure: Failure) -> str:
    """At most 512 characters: operation, method, path, status; never a header, never a token."""
    line = f"{failure.operation} {failure.method} {failure.path}: {_outcome(failure)}"
    clean = _UNPRINTABLE.sub(" ", _SURROGATE.sub("\ufffd", line))
    hidden = _TOKEN.sub("cdt_***", clean)
    return hidden if len(hidden) <= _LONGEST else hidden[: _LONGEST - 1] + "…"


def _outcome(failure: Failure) -> str:
    if failure.error is not None:
        message = failure.error.message
        said = message if isinstance(message, str) else "; ".join(message)
        return f"{failure.status} {failure.error.error}: {said}"
    why = "" if failure.cause is None else f": {_reason(failure.cause)}"
    return f"no answer{why}" if failure.status == 0 else f"{failure.status}{why}"


def _reason(cause: BaseException) -> str:
    message = str(cause)
    return f"{type(cause).__name__}: {message}" if message else type(cause).__name__
