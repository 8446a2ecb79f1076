"""Keeps retries from multiplying the load on a server that fails."""

from __future__ import annotations

import threading
from collections.abc import Callable

_LARGEST = 10.0
_PER_CALL = 0.2


class RetryBudget:
    """One retry in five calls, and one a second, but never more than ten at once.

    Threads share it.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.balance = _LARGEST
        self._since = clock()
        self._lock = threading.Lock()

    def deposit(self) -> None:
        """A call begins."""
        with self._lock:
            self.balance = min(_LARGEST, self.balance + _PER_CALL)

    def withdraw(self) -> bool:
        """Takes one retry, if there is one."""
        with self._lock:
            now = self._clock()
            # Whole milliseconds: what twenty calls bring must not fall short by a rounding.
            seconds = max(0.0, round(now - self._since, 3))
            self._since = now
            self.balance = min(_LARGEST, round(self.balance + seconds, 6))
            if self.balance < 1:
                return False
            self.balance -= 1
            return True
