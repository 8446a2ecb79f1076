"""Makes calls: sends what is to be sent and waits as long as is to be waited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from ._attempts import Attempts, Send
from ._call import Call
from ._model import Model
from ._policy import CallOptions
from ._reply import NoReply, Reply
from ._transport import AsyncTransport, Transport

T = TypeVar("T", bound=Model)

_AS_EVER = CallOptions()


@dataclass(frozen=True)
class Exchange:
    """Makes calls in the caller's thread; threads may share it."""

    attempts: Attempts
    transport: Transport
    sleeper: Callable[[float], None]

    def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The documented result of the call."""
        steps = self.attempts.of(call, options or _AS_EVER)
        reply: Reply | NoReply | None = None
        while True:
            try:
                step = steps.send(reply)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Send):
                reply = self.transport.send(step.request, step.longest)
            else:
                self.sleeper(step.seconds)


@dataclass(frozen=True)
class AsyncExchange:
    """Makes calls in the caller's task; tasks of one event loop may share it."""

    attempts: Attempts
    transport: AsyncTransport
    sleeper: Callable[[float], Awaitable[None]]

    async def send(self, call: Call[T], options: CallOptions | None) -> T:
        """The documented result of the call."""
        steps = self.attempts.of(call, options or _AS_EVER)
        reply: Reply | NoReply | None = None
        while True:
            try:
                step = steps.send(reply)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Send):
                reply = await self.transport.send(step.request, step.longest)
            else:
                await self.sleeper(step.seconds)
