"""Exponential backoff with jitter: uniform between the half and the whole of what doubles."""

from __future__ import annotations

import math

_FIRST = 500
_LONGEST = 8_000


def backoff(attempt: int, chance: float) -> int:
    """Milliseconds to wait after the n-th attempt; `chance` is at least 0 and less than 1."""
    whole = _LONGEST if attempt > 5 else min(_FIRST << (attempt - 1), _LONGEST)
    return math.floor(whole * (1 + chance) / 2 + 0.5)
