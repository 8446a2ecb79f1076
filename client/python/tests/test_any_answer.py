"""Whatever a server sends, a call ends in its result or in a typed error with its status."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wire import KEY, error_body

from concordat_client import ConcordatError, ResponseFormatError
from concordat_client._attempts import Attempts, Send
from concordat_client._call import Call
from concordat_client._generated.keys_api import _GET_KEY
from concordat_client._policy import NO_RETRIES, CallOptions
from concordat_client._reply import NoReply, Reception, Reply
from concordat_client._request import Requests
from concordat_client._retry_budget import RetryBudget
from concordat_client.models import Key

ATTEMPTS = Attempts(
    requests=Requests("", lambda: None, "test", None),
    policy=NO_RETRIES,
    attempt_timeout=1,
    clock=lambda: 0.0,
    chance=lambda: 0.0,
    budget=RetryBudget(lambda: 0.0),
    listener=None,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
members = st.sampled_from(["statusCode", "error", "message", "timestamp", "path", "id", "version"])
altered = st.builds(
    lambda body, name, value: json.dumps({**body, name: value}).encode(),
    st.sampled_from([KEY, json.loads(error_body(404, "Not Found"))]),
    members,
    json_values,
)
cut = st.builds(lambda n: error_body(404, "Not Found")[:n], st.integers(0, 200))
bodies = st.one_of(
    st.binary(max_size=300), json_values.map(lambda v: json.dumps(v).encode()), altered, cut
)
headers = st.lists(
    st.tuples(
        st.sampled_from([b"Retry-After", b"Date", b"Content-Encoding", b"X-Request-Id"]),
        st.sampled_from([b"gzip", b"Sun, 01 Nov 2026 08:00:00 GMT", b"-1"]) | st.binary(max_size=9),
    ),
    max_size=3,
)


def received(status: int, fields: list[tuple[bytes, bytes]], body: bytes) -> Reply | NoReply:
    reception = Reception()
    reception.begin(status, fields)
    reception.take(body)
    return reception.end()


@settings(max_examples=500)
@given(st.integers(200, 599) | st.sampled_from([200, 404, 429, 503]), headers, bodies)
def test_ends_in_a_result_or_a_typed_error(
    status: int, fields: list[tuple[bytes, bytes]], body: bytes
) -> None:
    steps = ATTEMPTS.of(Call(_GET_KEY, {"projectId": "web", "keyId": "k1"}), CallOptions())
    assert isinstance(next(steps), Send)
    with pytest.raises((StopIteration, ConcordatError)) as ended:
        steps.send(received(status, fields, body))
    error = ended.value
    if isinstance(error, StopIteration):
        assert status == 200
        assert isinstance(error.value, Key)
    else:
        assert isinstance(error, ConcordatError)
        assert error.status == status
        assert isinstance(error, ResponseFormatError) == (status == 200)
        assert bool(error.messages) == (error.error is not None)
        assert len(str(error)) <= 512
        assert len(str(error).splitlines()) == 1
        assert error.retry_after is None or error.retry_after.total_seconds() >= 0
        str(error).encode()
