"""Requests, before they are sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from . import _json
from ._call import Call
from ._model import Model

T = TypeVar("T", bound=Model)

_TOKEN = re.compile(r"[\x21-\x7e]+")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e\x80-\xff\t]*")


@dataclass(frozen=True)
class Request:
    """A request as it is about to be sent; its text shows neither headers nor body.

    Attributes:
        method: The HTTP method.
        target: Path and query, encoded.
        headers: By name; without Host and Content-Length, which are added when it is sent.
        body: None sends none.
    """

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)


@dataclass(frozen=True)
class Requests:
    """Makes the request of a call.

    Attributes:
        base_path: Goes before the paths of operations; without a slash at its end.
        token: Asked anew for every request; None from it sends no credentials.
        user_agent: Sent as `User-Agent`.
        interceptor: Sees every request last and may replace it.
    """

    base_path: str
    token: Callable[[], str | None]
    user_agent: str
    interceptor: Callable[[Request], Request] | None

    def of(self, call: Call[T], headers: Mapping[str, str]) -> Request:
        """The request, as it is to be sent.

        Raises:
            ValueError: If an argument cannot be put into a request.
        """
        target = self.base_path + call.encoded_path() + call.encoded_query()
        body = None if call.body is None else _json.write(call.body)
        request = Request(call.operation.method, target, self._headers(body, headers), body)
        return request if self.interceptor is None else self.interceptor(request)

    def _headers(self, body: bytes | None, more: Mapping[str, str]) -> Mapping[str, str]:
        headers = {"Accept": "application/json", "User-Agent": self.user_agent}
        if body is not None:
            headers["Content-Type"] = "application/json"
        secret = self.token()
        if secret is not None:
            headers["Authorization"] = f"Bearer {_sendable(secret)}"
        return with_headers(headers, more)


def with_headers(headers: Mapping[str, str], more: Mapping[str, str]) -> dict[str, str]:
    """Both; where a name is in both, whatever its case, that of `more`."""
    replaced = {name.lower() for name in more}
    kept = {name: value for name, value in headers.items() if name.lower() not in replaced}
    for name, value in more.items():
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            # The value may be a secret.
            raise ValueError(f"The header {name!r} has characters no header can carry.")
    return {**kept, **more}


def _sendable(secret: str) -> str:
    if not _TOKEN.fullmatch(secret):
        raise ValueError("The token has characters no header can carry.")
    return secret


def split_base_url(url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and path.

    Raises:
        ValueError: If it is no absolute http or https URL without query.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    if scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError(_EXPECTED.format(_without_secrets(url)))
    if parts.query or parts.fragment:
        raise ValueError(_EXPECTED.format(_without_secrets(url)))
    port = parts.port or (443 if scheme == "https" else 80)
    return scheme, parts.hostname, port, parts.path.rstrip("/")


_EXPECTED = "The base URL must be http(s)://host[:port][/path], but is '{}'"


def _without_secrets(url: str) -> str:
    return re.sub(r"//[^/]*@", "//***@", url)
