"""The kinds of failed attempt that the retry rule tells apart."""

from __future__ import annotations

import ssl
from enum import Enum, auto

import httpcore

_PASSING = frozenset([500, 502, 503, 504])
_NOT_CONNECTED = (httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout)
_UNSENDABLE = (httpcore.LocalProtocolError, httpcore.UnsupportedProtocol, UnicodeError)


class Ending(Enum):
    NOT_CONNECTED = auto()
    """No connection: unknown host, refused, or not made in time. Nothing was sent."""
    UNSENDABLE = auto()
    """The connection is not to be trusted, or the request cannot be written."""
    LOST = auto()
    """The connection broke, or time ran out, before a status."""
    SUCCESS = auto()
    """2xx, but its body is cut off or not the documented one."""
    LIMITED = auto()
    """429."""
    PASSING_ERROR = auto()
    """500, 502, 503 or 504."""
    FINAL_ERROR = auto()
    """Every other status."""


def ending(status: int, cause: BaseException | None) -> Ending:
    """How an attempt with this status ended, or, if that is 0, with this cause."""
    if status == 0:
        return _without_status(cause)
    if status == 429:
        return Ending.LIMITED
    if status in _PASSING:
        return Ending.PASSING_ERROR
    return Ending.SUCCESS if 200 <= status <= 299 else Ending.FINAL_ERROR


def _without_status(cause: BaseException | None) -> Ending:
    if isinstance(cause, _UNSENDABLE) or _is_of_tls(cause):
        return Ending.UNSENDABLE
    return Ending.NOT_CONNECTED if isinstance(cause, _NOT_CONNECTED) else Ending.LOST


def _is_of_tls(cause: BaseException | None) -> bool:
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
