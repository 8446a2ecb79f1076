"""Real errors for the tests of code that uses the client: `raise testing.error(ConflictError)`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ._error_body import error_body
from ._errors import (
    ConcordatConnectionError,
    ConcordatError,
    ResponseFormatError,
    UnexpectedStatusError,
)
from ._failure import Failure
from ._generated.errors import ERRORS, LABELS
from ._headers import Headers

E = TypeVar("E", bound=ConcordatError)

_STATUS = {kind: status for status, kind in ERRORS.values()}


@dataclass(frozen=True)
class Called:
    """The call an error is about; any will do where a test does not look at it."""

    operation: str = "getKey"
    method: str = "GET"
    path: str = "/v1/projects/web/keys/greeting"
    attempts: int = 1
    may_have_been_processed: bool = False
    why_not_retried: str = "it was made for a test"

    def failure(
        self,
        status: int = 0,
        headers: Mapping[str, str] | None = None,
        body: str = "",
        cause: BaseException | None = None,
    ) -> Failure:
        """How the call failed, read as an answer of the server is read."""
        return Failure(
            operation=self.operation,
            method=self.method,
            path=self.path,
            status=status,
            headers=Headers((headers or {}).items()),
            raw_body=body,
            error=error_body(body.encode(), status),
            cause=cause,
            attempts=self.attempts,
            may_have_been_processed=self.may_have_been_processed,
            why_not_retried=self.why_not_retried,
        )


_ANY_CALL = Called()


def error(
    kind: type[E],
    message: str | Sequence[str] = "Made for a test.",
    *,
    headers: Mapping[str, str] | None = None,
    call: Called = _ANY_CALL,
) -> E:
    """An error of a documented status, with the body and the headers a server sends.

    Raises:
        ValueError: If the class has no status of its own.
    """
    if kind not in _STATUS:
        raise ValueError(f"{kind.__name__} has no status of its own: see the other functions here")
    status = _STATUS[kind]
    body = {
        "statusCode": status,
        "error": LABELS[status],
        "message": message if isinstance(message, str) else list(message),
        "timestamp": "2026-11-01T08:00:00.000Z",
        "path": call.path,
    }
    return kind(call.failure(status, headers, json.dumps(body)))


def unexpected_status(
    status: int,
    raw_body: str = "",
    *,
    headers: Mapping[str, str] | None = None,
    call: Called = _ANY_CALL,
) -> UnexpectedStatusError:
    """A status the document does not list, such as a proxy's 502."""
    return UnexpectedStatusError(call.failure(status, headers, raw_body))


def unreadable_success(
    status: int = 200, raw_body: str = "", *, call: Called = _ANY_CALL
) -> ResponseFormatError:
    """A success whose body is not the documented JSON."""
    cause = ValueError("body: not the documented JSON")
    return ResponseFormatError(call.failure(status, None, raw_body, cause))


def no_answer(
    cause: BaseException | None = None, *, call: Called = _ANY_CALL
) -> ConcordatConnectionError:
    """No status was received; the connection was reset, unless there is another cause."""
    reset = ConnectionResetError("connection reset")
    return ConcordatConnectionError(call.failure(cause=cause or reset))
