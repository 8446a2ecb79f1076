"""The API as Python."""

from __future__ import annotations

import asyncio
import random as chance
import ssl
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import final

from ._attempts import Attempts
from ._exchange import AsyncExchange, Exchange
from ._generated.tags import AsyncTags, Tags
from ._generated.version import __version__
from ._listener import Listener
from ._policy import RetryPolicy
from ._request import Request, Requests, split_base_url
from ._retry_budget import RetryBudget
from ._transport import AsyncTransport, Server, Transport

Token = str | None | Callable[[], str | None]

_STANDARD = RetryPolicy()


@final
class ConcordatClient(Tags):
    """The API: one attribute per tag of the document, one method per operation.

    A method returns the documented result or raises a `ConcordatError`. Make one client, share it
    between threads, and close it, or use it as a context manager. Redirects are not followed,
    and proxies that environment variables name are not used.

    Args:
        base_url: Where the service is; a path in it goes before those of the operations.
        token: The API token, or what gives it, asked for every request; None sends no credentials.
        connect_timeout: How long connecting may take, in seconds; 5 by default.
        attempt_timeout: How long one attempt may take, from connecting to the last byte, in
            seconds; 10 by default.
        retry: How often a call is tried, and for how long; three times within 60 s by default.
        listener: Told of every attempt.
        request_interceptor: Sees every request just before it is sent and may replace it.
        ssl_context: Who is trusted; certifi's certificate authorities by default.
        clock: Seconds since some moment, for the deadline and the retry budget.
        sleeper: Waits so many seconds before the next attempt.
        random: At least 0 and less than 1, for the backoff.

    Raises:
        ValueError: If an argument is out of its range.
    """

    def __init__(
        self,
        base_url: str = "http://localhost:8080",
        token: Token = None,
        *,
        connect_timeout: float = 5.0,
        attempt_timeout: float = 10.0,
        retry: RetryPolicy = _STANDARD,
        listener: Listener | None = None,
        request_interceptor: Callable[[Request], Request] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleeper: Callable[[float], None] = time.sleep,
        random: Callable[[], float] = chance.random,
    ) -> None:
        server, base_path = _server(base_url, connect_timeout, ssl_context)
        requests = Requests(base_path, _supplier(token), _USER_AGENT, request_interceptor)
        attempts = _attempts(requests, retry, attempt_timeout, clock, random, listener)
        self._base_url = base_url
        self._transport = Transport(server)
        super().__init__(Exchange(attempts, self._transport, sleeper))

    def close(self) -> None:
        """Closes the connections; calls after that fail with `ConcordatConnectionError`."""
        self._transport.close()

    def __enter__(self) -> ConcordatClient:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"ConcordatClient({self._base_url!r})"


@final
class AsyncConcordatClient(AsyncTags):
    """The API: one attribute per tag of the document, one coroutine per operation.

    It returns the documented result or raises a `ConcordatError`. Make one client per event loop,
    share it between tasks, and close it, or use it as an async context manager. Cancelling a task
    ends its call at once, in an attempt or between two. Redirects are not followed.

    The arguments are those of `ConcordatClient`, but for a sleeper that is awaited.
    """

    def __init__(
        self,
        base_url: str = "http://localhost:8080",
        token: Token = None,
        *,
        connect_timeout: float = 5.0,
        attempt_timeout: float = 10.0,
        retry: RetryPolicy = _STANDARD,
        listener: Listener | None = None,
        request_interceptor: Callable[[Request], Request] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleeper: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random: Callable[[], float] = chance.random,
    ) -> None:
        server, base_path = _server(base_url, connect_timeout, ssl_context)
        requests = Requests(base_path, _supplier(token), _USER_AGENT, request_interceptor)
        attempts = _attempts(requests, retry, attempt_timeout, clock, random, listener)
        self._base_url = base_url
        self._transport = AsyncTransport(server)
        super().__init__(AsyncExchange(attempts, self._transport, sleeper))

    async def close(self) -> None:
        """Closes the connections; calls after that fail with `ConcordatConnectionError`."""
        await self._transport.close()

    async def __aenter__(self) -> AsyncConcordatClient:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncConcordatClient({self._base_url!r})"


_USER_AGENT = f"concordat-client-python/{__version__}"


def _supplier(token: Token) -> Callable[[], str | None]:
    return token if callable(token) else lambda: token


def _server(
    base_url: str, connect_timeout: float, ssl_context: ssl.SSLContext | None
) -> tuple[Server, str]:
    scheme, host, port, path = split_base_url(base_url)
    return Server(scheme, host, port, _positive(connect_timeout), ssl_context), path


def _attempts(
    requests: Requests,
    retry: RetryPolicy,
    attempt_timeout: float,
    clock: Callable[[], float],
    random: Callable[[], float],
    listener: Listener | None,
) -> Attempts:
    budget = RetryBudget(clock)
    longest = _positive(attempt_timeout)
    return Attempts(requests, retry, longest, clock, random, budget, listener)


def _positive(longest: float) -> float:
    if not longest > 0:
        raise ValueError(f"A timeout must be positive, but is {longest}")
    return longest
