"""Makes single attempts, over connections it keeps; no hidden retries, no redirects."""

from __future__ import annotations

import re
import ssl
import time
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import httpcore

from ._deadline import AsyncBackend, Backend
from ._reply import NoReply, Reception, Reply
from ._request import Request

# Unlimited by default in httpcore are the idle ones, and the time they idle.
_CONNECTIONS = 100
_IDLE_CONNECTIONS = 20
_IDLE_SECONDS = 5.0

_QUOTED_BYTES = re.compile(r":? (bytearray\()?b['\"].*", re.DOTALL)


@dataclass(frozen=True)
class Server:
    """Where to connect.

    Attributes:
        scheme: `http` or `https`.
        host: A name or an address.
        port: The TCP port.
        connect_timeout: How long connecting may take, in seconds.
        ssl_context: Who is trusted; None for the certificate authorities of certifi.
    """

    scheme: str
    host: str
    port: int
    connect_timeout: float
    ssl_context: ssl.SSLContext | None = None

    @cached_property
    def _host(self) -> bytes:
        return self.host.encode("idna")

    @cached_property
    def _authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self._host.decode()
        default = {"http": 80, "https": 443}[self.scheme]
        return host if self.port == default else f"{host}:{self.port}"

    def addressed(self, request: Request, longest: float) -> httpcore.Request:
        """The request in httpcore's words, to be answered within so many seconds."""
        end = time.monotonic() + longest
        headers = {"Host": self._authority, **request.headers}
        if request.body is not None:
            headers["Content-Length"] = str(len(request.body))
        elif request.method in ("POST", "PUT", "PATCH"):
            headers["Content-Length"] = "0"
        return httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=self.scheme.encode(),
                host=self._host,
                port=self.port,
                target=request.target.encode(),
            ),
            headers=[(n.encode(), v.encode("latin-1")) for n, v in headers.items()],
            content=request.body,
            # Moments, but for the pool's: see _deadline.
            extensions={"timeout": {"connect": end, "read": end, "write": end, "pool": longest}},
        )


class Transport:
    """Threads may share it."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._pool = httpcore.ConnectionPool(
            ssl_context=server.ssl_context,
            max_connections=_CONNECTIONS,
            max_keepalive_connections=_IDLE_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=Backend(server.connect_timeout),
            retries=0,
        )
        self._closed = False

    def send(self, request: Request, longest: float) -> Reply | NoReply:
        """Never longer than so many seconds, to the last byte of the answer."""
        if self._closed:
            return NoReply(_over())
        reception = Reception()
        try:
            response = self._pool.handle_request(self._server.addressed(request, longest))
            try:
                reception.begin(response.status, response.headers)
                for chunk in response.iter_stream():
                    reception.take(chunk)
                _leave_nothing_behind(response)
            finally:
                response.close()
        except Exception as error:
            return reception.end(_told(error, longest))
        return reception.end()

    def close(self) -> None:
        self._closed = True
        self._pool.close()


class AsyncTransport:
    """Tasks of one event loop may share it."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=server.ssl_context,
            max_connections=_CONNECTIONS,
            max_keepalive_connections=_IDLE_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=AsyncBackend(server.connect_timeout),
            retries=0,
        )
        self._closed = False

    async def send(self, request: Request, longest: float) -> Reply | NoReply:
        """Never longer than so many seconds, to the last byte of the answer."""
        if self._closed:
            return NoReply(_over())
        reception = Reception()
        try:
            response = await self._pool.handle_async_request(
                self._server.addressed(request, longest)
            )
            try:
                reception.begin(response.status, response.headers)
                async for chunk in response.aiter_stream():
                    reception.take(chunk)
                _leave_nothing_behind(response)
            finally:
                await response.aclose()
        except Exception as error:
            return reception.end(_told(error, longest))
        return reception.end()

    async def close(self) -> None:
        self._closed = True
        await self._pool.aclose()


def _over() -> Exception:
    """The pool itself would open anew, and nobody close it again."""
    return httpcore.LocalProtocolError("the client is closed")


def _leave_nothing_behind(response: httpcore.Response) -> None:
    """Keeps what a server sends behind an answer from being taken for the next one.

    httpcore would leave it in the buffer of the connection and use that again. It offers no way to
    ask, so this reaches into it; once told that sending failed, its connection is not used again.
    """
    stream: Any = response.stream
    try:
        connection = stream._stream._connection._h11_state
    except AttributeError:
        return
    if connection.trailing_data[0]:
        connection.send_failed()


def _told(error: Exception, longest: float) -> Exception:
    """The error in words that say enough and not too much.

    httpcore has none for time that ran out; of a malformed line it quotes the bytes, which may be
    those of a header.
    """
    if isinstance(error, (httpcore.ReadTimeout, httpcore.WriteTimeout)):
        return TimeoutError(f"no whole answer in {longest:g} s")
    if isinstance(error, httpcore.ProtocolError):
        return type(error)(_QUOTED_BYTES.sub("", str(error)))
    return error
