"""Errors made for tests are those the client raises."""

from __future__ import annotations

from datetime import timedelta

import pytest

from concordat_client import (
    BadRequestError,
    ConcordatError,
    ConflictError,
    TooManyRequestsError,
    testing,
)
from concordat_client._generated.errors import ERRORS


@pytest.mark.parametrize(("status", "kind"), ERRORS.values())
def test_makes_an_error_of_every_status(status: int, kind: type[ConcordatError]) -> None:
    error = testing.error(kind, "No.")

    assert type(error) is kind
    assert (error.status, error.messages) == (status, ["No."])
    assert error.error is not None
    assert error.error.status_code == status


def test_makes_it_as_the_server_would() -> None:
    call = testing.Called("createKey", "POST", "/v1/projects/web/keys", attempts=2)
    error = testing.error(ConflictError, "Taken.", call=call)

    assert str(error) == "createKey POST /v1/projects/web/keys: 409 Conflict: Taken."
    assert error.attempts == 2


def test_makes_messages_and_headers() -> None:
    assert testing.error(BadRequestError, ["a: no", "b: no"]).messages == ["a: no", "b: no"]
    limited = testing.error(TooManyRequestsError, headers={"Retry-After": "3"})
    assert limited.retry_after == timedelta(seconds=3)


def test_makes_what_has_no_status_of_the_document() -> None:
    assert testing.unexpected_status(502, "<html>").raw_body == "<html>"
    assert testing.unreadable_success().status == 200
    assert testing.no_answer().status == 0
    assert isinstance(testing.no_answer(TimeoutError()).__cause__, TimeoutError)


def test_says_which_class_has_no_status() -> None:
    with pytest.raises(ValueError, match="ConcordatError has no status of its own"):
        testing.error(ConcordatError)
