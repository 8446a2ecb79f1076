"""Dates of HTTP (RFC 9110, section 5.6.7)."""

from __future__ import annotations

import re
from datetime import datetime, timezone

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_MONTH = f"(?P<month>{'|'.join(_MONTHS)})"
_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_LONG_DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_TIME = r"(?P<hour>\d\d):(?P<minute>\d\d):(?P<second>\d\d)"
_FORMS = [
    re.compile(form, re.ASCII)
    for form in (
        rf"{_DAY}, (?P<day>\d\d) {_MONTH} (?P<year>\d{{4}}) {_TIME} GMT",
        rf"{_LONG_DAY}, (?P<day>\d\d)-{_MONTH}-(?P<year>\d\d) {_TIME} GMT",
        rf"{_DAY} {_MONTH} (?P<day>[ \d]\d) {_TIME} (?P<year>\d{{4}})",
    )
]


def http_date(value: str, now: datetime | None = None) -> datetime | None:
    """Read a date in any of the three forms a recipient has to read, and in no other.

    The day of the week is not compared. A year of two digits that would be more than 50 years
    after `now` is past. None if it is no such date.
    """
    found = next((match for form in _FORMS if (match := form.fullmatch(value))), None)
    if found is None:
        return None
    year = found["year"]
    try:
        date = datetime(
            2000 + int(year) if len(year) == 2 else int(year),
            _MONTHS.index(found["month"]) + 1,
            int(found["day"]),
            int(found["hour"]),
            int(found["minute"]),
            int(found["second"]),
            tzinfo=timezone.utc,
        )
        too_late = len(year) == 2 and now is not None and date.year - now.year > 50
        return date.replace(year=date.year - 100) if too_late else date
    except ValueError:
        return None
