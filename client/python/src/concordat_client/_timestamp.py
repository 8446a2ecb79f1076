"""Points in time as the contract writes them."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Annotated

from pydantic import AwareDatetime, BeforeValidator, Field, PlainSerializer

_FORM = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII | re.IGNORECASE
)


def _only_date_and_time(value: object) -> object:
    """Without this, pydantic takes numbers, and strings of digits, for seconds since 1970."""
    if isinstance(value, datetime) or (isinstance(value, str) and _FORM.fullmatch(value)):
        return value
    raise ValueError("expected a date and time with offset, such as 2026-11-01T08:00:00.000Z")


def _in_milliseconds(value: datetime) -> str:
    """UTC with milliseconds; what is finer is cut off."""
    utc = value.astimezone(timezone.utc).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


Timestamp = Annotated[
    AwareDatetime,
    Field(strict=False),
    BeforeValidator(_only_date_and_time),
    PlainSerializer(_in_milliseconds, return_type=str, when_used="json"),
]
"""A `datetime` with a time zone."""
