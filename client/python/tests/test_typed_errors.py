"""A documented status becomes its exception, with everything the server said."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta, timezone

import pytest
from wire import KEY, Answer, answering, error_body

from concordat_client import (
    NO_RETRIES,
    BadRequestError,
    ConcordatClient,
    ConcordatError,
    ConflictError,
    TooManyRequestsError,
    UnexpectedStatusError,
)
from concordat_client.models import NewKey


def error_of(answer: Answer) -> ConcordatError:
    with answering(answer) as server, ConcordatClient(server.url, retry=NO_RETRIES) as client:
        with pytest.raises(ConcordatError) as caught:
            client.keys.create_key("web", NewKey(name="greeting"))
        return caught.value


def test_raises_the_class_of_the_status() -> None:
    error = error_of(Answer.of(409, error_body(409, "Conflict", "Taken."), X_Request_Id="r1"))

    assert isinstance(error, ConflictError)
    assert (error.status, error.messages, error.request_id) == (409, ["Taken."], "r1")
    assert str(error) == "createKey POST /v1/projects/web/keys: 409 Conflict: Taken."
    assert error.error is not None
    assert error.error.timestamp == datetime(2026, 11, 1, 8, tzinfo=timezone.utc)
    assert error.error.path == "/v1/projects/web/keys/k1"
    assert error.headers["x-request-ID"] == "r1"
    assert (error.attempts, error.earlier) == (1, ())
    assert error.why_not_retried == "status 409 is never retried"
    assert error.operation == "createKey"
    assert not error.may_have_been_processed
    assert error.__cause__ is None


def test_gives_a_message_per_failed_field() -> None:
    error = error_of(Answer.of(400, error_body(400, "Bad Request", ["a: no", "b: no"])))

    assert isinstance(error, BadRequestError)
    assert error.messages == ["a: no", "b: no"]


def test_tells_how_long_to_wait() -> None:
    error = error_of(Answer.of(429, error_body(429, "Too Many Requests"), Retry_After="3"))

    assert isinstance(error, TooManyRequestsError)
    assert error.retry_after == timedelta(seconds=3)
    assert error.why_not_retried == "no waiting for a rate limit was asked for"


@pytest.mark.parametrize("status", [200, 204, 302, 418, 502, 599])
def test_calls_other_statuses_unexpected(status: int) -> None:
    error = error_of(Answer.of(status, b"", Location="/elsewhere"))

    assert isinstance(error, UnexpectedStatusError)
    assert error.status == status


def test_survives_a_pickle_and_a_copy() -> None:
    error = error_of(Answer.of(409, error_body(409, "Conflict", "Taken.")))

    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert isinstance(other, ConflictError)
        assert (str(other), other.messages) == (str(error), ["Taken."])


def test_returns_the_documented_result() -> None:
    with answering(Answer.of(201, KEY)) as server, ConcordatClient(server.url) as client:
        key = client.keys.create_key("web", NewKey(name="greeting", max_length=10))

        assert (key.id, key.created_at.year) == ("k1", 2026)
        assert server.received[0].body == b'{"name":"greeting","maxLength":10}'
