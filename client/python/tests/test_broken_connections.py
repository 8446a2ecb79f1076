"""Connections that fail, and time that runs out."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time

import pytest
from calls import GetKey, both_ways, create_both_ways, error_of
from wire import KEY, Answer, answering

from concordat_client import (
    NO_RETRIES,
    AsyncConcordatClient,
    ConcordatClient,
    ConcordatConnectionError,
    NotFoundError,
)


@create_both_ways
def test_says_that_the_connection_was_refused(create_key: GetKey) -> None:
    waits: list[float] = []
    error = error_of(create_key, closed_port(), sleeper=waits.append, random=lambda: 0.0)

    assert isinstance(error, ConcordatConnectionError)
    assert str(error).startswith("createKey POST /v1/projects/web/keys: no answer: ConnectError: ")
    assert (error.status, error.attempts, error.may_have_been_processed) == (0, 3, False)
    assert waits == [0.25, 0.5]
    assert dict(error.headers) == {}


@both_ways
def test_gives_up_on_a_server_that_says_nothing(get_key: GetKey) -> None:
    with answering(Answer(b"", "silence")) as server:
        error = error_of(get_key, server.url, retry=NO_RETRIES, attempt_timeout=0.2)

    assert str(error).endswith(": no answer: TimeoutError: no whole answer in 0.2 s")


@both_ways
@pytest.mark.parametrize("part", ["head", "body"])
def test_gives_up_on_a_server_that_trickles(get_key: GetKey, part: str) -> None:
    sent = Answer.of(404, b"x" * 10_000).sent
    if part == "body":
        first, rest = sent[:-10_000], sent[-10_000:]
    else:
        first, rest = b"", sent
    with trickling(first, rest) as url:
        begun = time.monotonic()
        error = error_of(get_key, url, retry=NO_RETRIES, attempt_timeout=1)

    assert time.monotonic() - begun < 30
    assert isinstance(error, NotFoundError if part == "body" else ConcordatConnectionError)
    assert isinstance(error.__cause__, TimeoutError)


@both_ways
def test_never_retries_a_connection_it_cannot_trust(get_key: GetKey) -> None:
    with trickling(b"not TLS", b"") as url:
        https = url.replace("http:", "https:")
        error = error_of(get_key, https, ssl_context=ssl.create_default_context())

    assert isinstance(error, ConcordatConnectionError)
    assert (error.attempts, error.may_have_been_processed) == (1, False)
    assert error.why_not_retried == "another attempt would fail as well"


@both_ways
def test_uses_a_connection_again(get_key: GetKey) -> None:
    with answering(Answer.of(503), Answer.of(404), Answer.of(200, KEY)) as server:
        error_of(get_key, server.url, sleeper=[].append)

        assert (len(server.received), server.connections) == (2, 1)


def test_ends_an_attempt_when_cancelled() -> None:
    async def call(url: str) -> None:
        async with AsyncConcordatClient(url) as client:
            await client.keys.get_key("web", "k1")

    async def cancelled(url: str) -> None:
        task = asyncio.create_task(call(url))
        await asyncio.to_thread(server.await_answered)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with answering(Answer(b"", "silence")) as server:
        asyncio.run(cancelled(server.url))
        assert len(server.received) == 1


def closed_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_sends_nothing_when_closed() -> None:
    with answering(Answer.of(200, KEY)) as server:
        client = ConcordatClient(server.url)
        client.close()
        error = error_of(lambda _: client.keys.get_key("web", "k1"), server.url)

        assert isinstance(error, ConcordatConnectionError)
        assert (error.attempts, error.may_have_been_processed) == (1, False)
        assert str(error.__cause__) == "the client is closed"
        assert server.received == []


def test_sends_nothing_when_closed_asynchronously() -> None:
    async def call() -> None:
        client = AsyncConcordatClient(closed_port())
        await client.close()
        with pytest.raises(ConcordatConnectionError, match="the client is closed"):
            await client.keys.get_key("web", "k1")

    asyncio.run(call())


class trickling:  # noqa: N801
    """A server that sends a byte now and then."""

    def __init__(self, first: bytes, rest: bytes) -> None:
        self._first, self._rest = first, rest
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> str:
        threading.Thread(target=self._serve, daemon=True).start()
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._listener.close()

    def _serve(self) -> None:
        connection, _ = self._listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(self._first)
            for byte in self._rest:
                if self._over.wait(0.05):
                    return
                try:
                    connection.sendall(bytes([byte]))
                except OSError:
                    return
