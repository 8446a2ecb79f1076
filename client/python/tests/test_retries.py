"""What is tried again, as counted on the wire, in a world where time passes only by waiting."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest
from calls import GetKey, both_ways, create_both_ways, error_of
from wire import KEY, Answer, Server, answering, error_body

from concordat_client import (
    AsyncConcordatClient,
    Attempt,
    CallOptions,
    ConcordatClient,
    ConcordatError,
    ConflictError,
    RetryPolicy,
    ServiceUnavailableError,
)
from concordat_client.models import NewKey, NewToken

UNAVAILABLE = Answer.of(503, error_body(503, "Service Unavailable", "Later."))
CONFLICT = Answer.of(409, error_body(409, "Conflict", "Taken."))
LIMITED = Answer.of(429, error_body(429, "Too Many Requests"), Retry_After="2")


class World:
    """A clock, and a sleeper that turns it."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waited: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.now += seconds

    @property
    def arguments(self) -> dict[str, Any]:
        return {"clock": lambda: self.now, "sleeper": self.sleep, "random": lambda: 0.0}


@pytest.fixture
def world() -> World:
    return World()


@both_ways
def test_reads_again_until_it_succeeds(get_key: GetKey, world: World) -> None:
    with answering(UNAVAILABLE, UNAVAILABLE, Answer.of(200, KEY)) as server:
        assert get_key(server.url, **world.arguments).name == "greeting"

        assert len(server.received) == 3
        assert world.waited == [0.25, 0.5]


@both_ways
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_gives_up_after_three_attempts(get_key: GetKey, world: World, status: int) -> None:
    with answering(Answer.of(status)) as server:
        error = error_of(get_key, server.url, **world.arguments)
        assert len(server.received) == 3

    assert (error.status, error.attempts) == (status, 3)
    assert error.why_not_retried == "3 of 3 attempts were made"
    assert [earlier.why_not_retried for earlier in error.earlier] == ["it was", "it was"]
    assert [earlier.attempts for earlier in error.earlier] == [1, 2]
    notes = getattr(error, "__notes__", [])
    assert notes == ([] if sys.version_info < (3, 11) else _notes(error))


@both_ways
@pytest.mark.parametrize(
    "status", [400, 401, 403, 404, 408, 409, 418, 422, 425, 429, 431, 501, 505]
)
def test_sends_what_is_refused_exactly_once(get_key: GetKey, world: World, status: int) -> None:
    with answering(Answer.of(status, b"", Retry_After="1")) as server:
        error = error_of(get_key, server.url, **world.arguments)
        assert len(server.received) == 1

    assert error.attempts == 1
    assert world.waited == []


@create_both_ways
def test_keeps_its_idempotency_key_across_attempts(create_key: GetKey, world: World) -> None:
    with answering(UNAVAILABLE, Answer(b"", "close"), Answer.of(201, KEY)) as server:
        create_key(server.url, **world.arguments)

        keys = [request.headers["idempotency-key"] for request in server.received]
        assert len(keys) == 3
        assert len(set(keys)) == 1
        assert len({request.body for request in server.received}) == 1


@create_both_ways
def test_tells_that_a_conflict_came_after_a_retry(create_key: GetKey, world: World) -> None:
    with answering(UNAVAILABLE, CONFLICT) as server:
        error = error_of(create_key, server.url, **world.arguments)

    assert isinstance(error, ConflictError)
    assert error.may_have_been_processed
    assert error.why_not_retried == "status 409 is never retried"


@pytest.mark.parametrize(
    "answer", [*map(Answer.of, (500, 502, 503, 504, 505)), UNAVAILABLE, Answer(b"", "close")]
)
def test_never_repeats_a_post_without_a_declared_key(answer: Answer, world: World) -> None:
    with answering(answer) as server, ConcordatClient(server.url, **world.arguments) as client:
        with pytest.raises(ConcordatError) as caught:
            client.tokens.create_token(NewToken(name="ci", scopes=["keys:read"]))

        assert caught.value.may_have_been_processed == (caught.value.status != 505)
        assert len(server.received) == 1
        assert "idempotency-key" not in server.received[0].headers


def test_sends_the_idempotency_key_of_the_caller(world: World) -> None:
    with (
        answering(Answer.of(201, KEY)) as server,
        ConcordatClient(server.url, **world.arguments) as client,
    ):
        client.keys.create_key("web", NewKey(name="a"), idempotency_key="mine")
        options = CallOptions(headers={"idempotency-key": "other"})
        client.keys.create_key("web", NewKey(name="a"), options=options)

        sent = [request.headers["idempotency-key"] for request in server.received]
        assert sent == ["mine", "other"]


@both_ways
def test_waits_out_a_rate_limit_when_asked(get_key: GetKey, world: World) -> None:
    with answering(LIMITED, Answer.of(200, KEY)) as server:
        get_key(server.url, retry=RetryPolicy(wait_up_to=5), **world.arguments)

    assert world.waited == [2.0]


def test_retries_once_in_five_calls_when_much_fails(world: World) -> None:
    with answering(UNAVAILABLE) as server:
        client = ConcordatClient(server.url, **{**world.arguments, "sleeper": world.waited.append})
        reasons = [_why(client) for _ in range(40)]
        client.close()

        assert reasons[0] == "3 of 3 attempts were made"
        assert reasons[-1] == "the retry budget is spent"
        assert len(server.received) == 40 + 10 + 40 // 5 - 1


@both_ways
def test_never_passes_the_deadline(get_key: GetKey, world: World) -> None:
    with answering(UNAVAILABLE) as server:
        retry = RetryPolicy(attempts=9, deadline=1.75)
        error = error_of(get_key, server.url, retry=retry, **world.arguments)

    assert world.waited == [0.25, 0.5]
    assert error.why_not_retried == "waiting 1000 ms would pass the deadline"


def test_tells_of_every_attempt(world: World) -> None:
    told: list[Attempt] = []
    with answering(UNAVAILABLE, Answer.of(200, KEY)) as server:
        with ConcordatClient(server.url, listener=told.append, **world.arguments) as client:
            client.keys.get_key("web", "k1")

    assert [(a.operation, a.number, a.status, a.retry_in) for a in told] == [
        ("getKey", 1, 503, 0.25),
        ("getKey", 2, 200, None),
    ]
    assert isinstance(told[0].error, ServiceUnavailableError)
    assert told[1].error is None
    assert 0 < told[0].elapsed < 10


def test_returns_the_result_when_the_listener_fails(caplog: pytest.LogCaptureFixture) -> None:
    def fail(attempt: Attempt) -> None:
        raise RuntimeError(attempt.operation)

    with answering(Answer.of(200, KEY)) as server:
        with ConcordatClient(server.url, listener=fail) as client:
            assert client.keys.get_key("web", "k1").id == "k1"

    assert "The listener failed" in caplog.text


def test_stops_when_interrupted_while_waiting() -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt(seconds)

    with answering(UNAVAILABLE) as server:
        with ConcordatClient(server.url, sleeper=interrupted) as client:
            with pytest.raises(KeyboardInterrupt):
                client.keys.get_key("web", "k1")
        assert len(server.received) == 1


def test_stops_waiting_when_cancelled() -> None:
    async def cancelled(server: Server) -> None:
        waiting = asyncio.Event()

        async def sleep(seconds: float) -> None:
            waiting.set()
            await asyncio.sleep(seconds + 60)

        async with AsyncConcordatClient(server.url, sleeper=sleep) as client:
            task = asyncio.create_task(client.keys.get_key("web", "k1"))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with answering(UNAVAILABLE) as server:
        asyncio.run(cancelled(server))
        assert len(server.received) == 1


def _notes(error: ConcordatError) -> list[str]:
    return [f"Attempt {earlier.attempts}: {earlier}" for earlier in error.earlier]


def _why(client: ConcordatClient) -> str:
    with pytest.raises(ConcordatError) as caught:
        client.keys.get_key("web", "k1")
    return caught.value.why_not_retried
