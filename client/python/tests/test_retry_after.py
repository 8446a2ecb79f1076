from __future__ import annotations

from datetime import timedelta

import pytest

from concordat_client import Headers
from concordat_client._retry_after import retry_after

DATE = "Sun, 01 Nov 2026 08:00:00 GMT"


def of(value: str, date: str = DATE) -> timedelta | None:
    return retry_after(Headers([("Retry-After", value), ("Date", date)]))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("3", 3),
        (" 86400 ", 86400),
        ("Sun, 01 Nov 2026 08:00:30 GMT", 30),
        ("Sun, 01 Nov 2026 07:00:00 GMT", 0),
        ("Sunday, 01-Nov-26 08:00:05 GMT", 5),
        ("Sunday, 01-Nov-99 08:00:05 GMT", 0),
        ("Sun Nov  1 08:00:07 2026", 7),
        ("Mon, 01 Nov 2026 08:00:08 GMT", 8),
        ("1, 5", 5),
        ("7,Sun, 01 Nov 2026 08:00:06 GMT,soon", 7),
    ],
)
def test_reads_seconds_and_dates(value: str, seconds: int) -> None:
    assert of(value) == timedelta(seconds=seconds)


@pytest.mark.parametrize("digits", [20, 5000])
def test_reads_more_seconds_than_there_are(digits: int) -> None:
    assert of("9" * digits) == timedelta.max


@pytest.mark.parametrize(
    "value",
    [
        "",
        "-1",
        "1.5",
        "soon",
        "2026-11-01T08:00:00Z",
        "١",
        "01 Nov 2026 08:00:30 GMT",
        "Sun, 1 Nov 2026 08:00:30 GMT",
        "Sun, 01 Nov 2026 08:00 GMT",
        "Sun, 31 Feb 2026 08:00:30 GMT",
        "Sun, 01 Nov 2026 24:00:00 GMT",
        "Sun, 01 Nov 2026 08:00:30 UTC",
        "sun, 01 nov 2026 08:00:30 gmt",
    ],
)
def test_takes_garbage_for_nothing(value: str) -> None:
    assert of(value) is None


def test_takes_the_longest_of_several() -> None:
    several = [("Retry-After", value) for value in ("1", "120", "soon", "7")]
    assert retry_after(Headers(several)) == timedelta(minutes=2)


def test_needs_the_date_of_the_answer_to_read_a_date() -> None:
    assert of(DATE, "now") is None
    assert retry_after(Headers([("Retry-After", DATE)])) is None
