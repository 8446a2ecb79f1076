"""The `Retry-After` of an answer (RFC 9110, section 10.2.3)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from ._headers import Headers

_SECONDS = re.compile(r"[0-9]+")
_HTTP_DATE = re.compile(
    r"(\w{3}, )?\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}"
    r" \d\d:\d\d(:\d\d)? GMT",
    re.ASCII,
)


def retry_after(headers: Headers) -> timedelta | None:
    """How long to wait, at least zero; None if the header is absent or means nothing.

    A date counts from the answer's own `Date`, so that the caller's clock does not matter. Of
    several, which no server should send, the longest, so that none is disregarded.
    """
    waits = (_wait(value.strip(), headers) for value in headers.get_all("Retry-After"))
    return max((wait for wait in waits if wait is not None), default=None)


def _wait(value: str, headers: Headers) -> timedelta | None:
    if _SECONDS.fullmatch(value):
        return _seconds(value)
    until, now = _date(value), _date(headers.get("Date", "").strip())
    if until is None or now is None:
        return None
    return max(until - now, timedelta())


def _seconds(digits: str) -> timedelta:
    try:
        return timedelta(seconds=int(digits))
    except (OverflowError, ValueError):  # too large for a timedelta, or for int() itself
        return timedelta.max


def _date(value: str) -> datetime | None:
    if not _HTTP_DATE.fullmatch(value):
        return None
    try:
        return parsedate_to_datetime(value)
    except ValueError:
        return None
