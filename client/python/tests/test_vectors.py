"""Runs the vectors that all clients share, synchronously and not; counted on the wire."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from expectations import CANCELLED, check_ending, check_wire, unknown
from operations import keywords, operation
from scripted import Control, Run, ids_on_disk, scripted_server

from concordat_client import (
    AsyncConcordatClient,
    CallOptions,
    ConcordatClient,
    ConcordatError,
    RetryPolicy,
)

Json = Any
# What a server does after its answer, such as closing unsaid, has to have reached this side: a
# client that calls again at once cannot know of it.
BETWEEN_CALLS = 0.1


@pytest.fixture(scope="module")
def control() -> Iterator[Control]:
    with scripted_server() as started:
        yield started


class World:
    """A clock that only waiting advances; it cancels the call where the vector says so."""

    def __init__(self, run: Run, cancelled_wait: int | None) -> None:
        self._run = run
        self._cancelled_wait = cancelled_wait
        self.now = 0
        self.delays: list[int] = []
        self.is_cancelled = False

    def clock(self) -> float:
        return self.now / 1000

    def sleep(self, seconds: float) -> None:
        self._begin_waiting(seconds)
        if self.is_cancelled:
            raise KeyboardInterrupt

    async def sleep_async(self, seconds: float) -> None:
        self._begin_waiting(seconds)
        if self.is_cancelled:
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            await asyncio.sleep(60)

    def _begin_waiting(self, seconds: float) -> None:
        assert not self.is_cancelled, "nothing is waited for once cancelled"
        delay = round(seconds * 1000)
        self.delays.append(delay)
        self.is_cancelled = len(self.delays) == self._cancelled_wait
        if not self.is_cancelled:
            self.now += delay
            self._run.slept(delay)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("name", ids_on_disk())
def test_plays(name: str, mode: str, control: Control) -> None:
    vector = next(vector for vector in control.vectors if vector["id"] == name)
    assert not unknown(vector), f"{name} has members this runner does not know: {unknown(vector)}"
    call, expect = vector["call"], vector["expect"]
    with control.run(name) as run:
        world = World(run, call.get("cancel", {}).get("wait"))
        ending = _call(call, run, world) if mode == "sync" else _call_async(call, run, world)
        check_ending(expect, ending, control.reasons)
        check_wire(expect, run.on_the_wire(), world.delays)


def test_knows_every_vector(control: Control) -> None:
    assert sorted(vector["id"] for vector in control.vectors) == ids_on_disk()


@pytest.fixture(autouse=True)
def interruptible() -> Iterator[None]:
    """A build in the background is started with interrupts ignored, which its children inherit."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def _call(call: Json, run: Run, world: World) -> Json:
    with ConcordatClient(run.url, sleeper=world.sleep, **_arguments(call, world)) as client:
        method, arguments = _prepared(client, call)
        if "request" in call.get("cancel", {}):
            me = threading.get_ident()
            _when_received(run, call, lambda: signal.pthread_kill(me, signal.SIGINT))
        try:
            for _ in range(call["times"] - 1):
                method(**arguments)
                time.sleep(BETWEEN_CALLS)
            return method(**arguments)
        except ConcordatError as error:
            return error
        except KeyboardInterrupt:
            return CANCELLED


def _call_async(call: Json, run: Run, world: World) -> Json:
    async def made() -> Json:
        arguments = _arguments(call, world)
        async with AsyncConcordatClient(run.url, sleeper=world.sleep_async, **arguments) as client:
            method, arguments = _prepared(client, call)
            task = asyncio.ensure_future(method(**arguments))
            if "request" in call.get("cancel", {}):
                loop = asyncio.get_running_loop()
                _when_received(run, call, lambda: loop.call_soon_threadsafe(task.cancel))
            try:
                for _ in range(call["times"] - 1):
                    await task
                    await asyncio.sleep(BETWEEN_CALLS)
                    task = asyncio.ensure_future(method(**arguments))
                return await task
            except ConcordatError as error:
                return error
            except asyncio.CancelledError:
                return CANCELLED

    return asyncio.run(made())


def _arguments(call: Json, world: World) -> dict[str, Any]:
    options = call["options"]
    return {
        "token": call.get("token"),
        "attempt_timeout": options["attemptTimeoutMs"] / 1000,
        "retry": RetryPolicy(
            attempts=options["attempts"],
            deadline=options["deadlineMs"] / 1000,
            wait_up_to=options["waitUpToMs"] / 1000,
        ),
        "clock": world.clock,
        "random": lambda: call["random"],
    }


def _prepared(
    client: ConcordatClient | AsyncConcordatClient, call: Json
) -> tuple[Any, dict[str, Any]]:
    method = operation(client, call["operation"])
    if "budget" in call:
        client.account._exchange.attempts.budget.balance = call["budget"]
    options = call["options"]
    arguments = keywords(method, call["arguments"])
    arguments["options"] = CallOptions(headers=options.get("headers", {}))
    if "idempotencyKey" in options:
        arguments["idempotency_key"] = options["idempotencyKey"]
    return method, arguments


def _when_received(run: Run, call: Json, then: Any) -> None:
    def wait() -> None:
        run.await_requests(call["cancel"]["request"])
        then()

    threading.Thread(target=wait, daemon=True).start()
