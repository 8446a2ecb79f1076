"""The `Retry-After` of an answer (RFC 9110, section 10.2.3)."""

from __future__ import annotations

import re
from datetime import timedelta

from ._headers import Headers
from ._http_date import http_date

_SECONDS = re.compile(r"[0-9]+")
# Not within a date: proxies join what was sent as two.
_COMMA = re.compile(r",(?! \d\d[ -][A-Z])", re.ASCII)


def retry_after(headers: Headers) -> timedelta | None:
    """How long to wait, at least zero; None if the header is absent or means nothing.

    A date counts from the answer's own `Date`, so that the caller's clock does not matter. Of
    several, which no server should send, the longest, so that none is disregarded.
    """
    lines = headers.get_all("Retry-After")
    values = (value for line in lines for value in _COMMA.split(line))
    waits = (_wait(value.strip(), headers) for value in values)
    return max((wait for wait in waits if wait is not None), default=None)


def _wait(value: str, headers: Headers) -> timedelta | None:
    if _SECONDS.fullmatch(value):
        return _seconds(value)
    now = http_date(headers.get("Date", "").strip())
    until = None if now is None else http_date(value, now)
    return None if now is None or until is None else max(until - now, timedelta())


def _seconds(digits: str) -> timedelta:
    try:
        return timedelta(seconds=int(digits))
    except (OverflowError, ValueError):  # too large for a timedelta, or for int() itself
        return timedelta.max
