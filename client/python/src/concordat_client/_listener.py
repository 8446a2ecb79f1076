"""What a client tells of its attempts while it makes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ._errors import ConcordatError


@dataclass(frozen=True)
class Attempt:
    """An attempt that has ended.

    Attributes:
        operation: The document's operationId.
        number: 1 for the first of its call.
        status: The HTTP status; 0 if none was received.
        elapsed: How long it took, in seconds.
        error: What it ended in; None for the documented success.
        retry_in: How long is waited before the next attempt, in seconds; None if there is none.
    """

    operation: str
    number: int
    status: int
    elapsed: float
    error: ConcordatError | None
    retry_in: float | None


Listener = Callable[[Attempt], None]
"""Called after every attempt, where the call is made; it must not block."""
