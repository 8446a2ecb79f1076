"""What a vector expects of a call, member by member."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from concordat_client import ConcordatError
from concordat_client._model import Model

Json = Any
MILLISECOND = timedelta(milliseconds=1)
CANCELLED = object()
# Python has a NotImplementedError of its own.
NAMES = {"NotImplemented": "ConcordatNotImplementedError", "Connection": "ConcordatConnectionError"}

CALL = {"operation", "arguments", "token", "options", "random", "times", "budget", "cancel"}
OPTIONS = {"attempts", "deadlineMs", "attemptTimeoutMs", "waitUpToMs", "idempotencyKey", "headers"}
COUNTS = {"requests", "connections", "delaysMs", "sameIdempotencyKey", "contains", "absent"}
EXPECT = COUNTS | {"result", "error", "cancelled"}


def _name(kind: str) -> str:
    return NAMES.get(kind, kind if kind.endswith("Error") else f"{kind}Error")


ERROR: dict[str, Callable[[ConcordatError, Json], bool]] = {
    "kind": lambda e, kind: type(e).__name__ == _name(kind),
    "status": lambda e, status: e.status == status,
    "messages": lambda e, messages: e.messages == messages,
    "hasErrorBody": lambda e, has: (e.error is not None) == has,
    "retryAfterMs": lambda e, ms: _milliseconds(e) == ms,
    "mayHaveBeenProcessed": lambda e, may: e.may_have_been_processed == may,
    "attempts": lambda e, attempts: e.attempts == attempts,
    "rawBody": lambda e, body: e.raw_body == body,
    "rawBodyPrefix": lambda e, start: e.raw_body.startswith(start),
    "requestId": lambda e, request_id: e.request_id == request_id,
    "lineContains": lambda e, parts: all(part in str(e) for part in parts),
    "lineLacks": lambda e, parts: all(part not in str(e) + repr(e) for part in parts),
}


def unknown(vector: Json) -> set[str]:
    """The members of a vector this runner does not understand."""
    call, expect = vector["call"], vector["expect"]
    members: set[str] = (
        (vector.keys() - {"id", "why", "call", "expect"})
        | (call.keys() - CALL)
        | (call["options"].keys() - OPTIONS)
        | (call.get("cancel", {}).keys() - {"wait", "request"})
        | (expect.keys() - EXPECT)
        | (expect.get("error", {}).keys() - ERROR.keys() - {"whyNotRetried"})
    )
    return members


def check_ending(expect: Json, ending: Json, reasons: dict[str, str]) -> None:
    if "result" in expect:
        assert isinstance(ending, Model), ending
        result = ending.model_dump(mode="json", exclude_none=True)
        assert {name: result.get(name) for name in expect["result"]} == expect["result"]
    elif "cancelled" in expect:
        assert ending is CANCELLED, ending
    else:
        assert isinstance(ending, ConcordatError), ending
        _check_error(expect["error"], ending, reasons)


def check_wire(expect: Json, wire: Json, delays: list[int]) -> None:
    requests = wire["requests"]
    assert len(requests) == expect["requests"], "requests"
    assert delays == expect["delaysMs"], "delays"
    assert wire["connections"] == expect.get("connections", wire["connections"]), "connections"
    for request in requests:
        headers = request["headers"]
        for name, value in expect.get("contains", {}).items():
            assert headers.get(name.lower()) == [value], name
        for name in expect.get("absent", []):
            assert name.lower() not in headers, name
    if expect.get("sameIdempotencyKey"):
        keys = [request["headers"].get("idempotency-key") for request in requests]
        assert len({str(key) for key in keys}) == 1, keys
        assert keys[0], keys


def _check_error(expected: Json, error: ConcordatError, reasons: dict[str, str]) -> None:
    for name, value in expected.items():
        if name != "whyNotRetried":
            assert ERROR[name](error, value), f"{name}: expected {value!r} of {error!r}"
    why = reasons[expected["whyNotRetried"]]
    assert re.fullmatch(why, error.why_not_retried), (why, error.why_not_retried)
    assert len(str(error)) <= 512
    assert len(str(error).splitlines()) == 1


def _milliseconds(error: ConcordatError) -> int | None:
    return None if error.retry_after is None else error.retry_after // MILLISECOND
