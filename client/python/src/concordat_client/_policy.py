"""How often, and for how long, a call is tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class RetryPolicy:
    """How often a call is tried; times are in seconds.

    What is tried again at all is no matter of policy: never a 4xx, and after a 5xx or a lost
    connection only what can be repeated safely.

    Attributes:
        attempts: At most so many, the first included; at least 1, by default 3.
        deadline: For the whole call, waiting included; 60 by default.
        wait_up_to: How long a 429 may be waited out, never more than 60; 0, the default, never
            retries one.

    Raises:
        ValueError: If one is out of its range.
    """

    attempts: int = 3
    deadline: float = 60.0
    wait_up_to: float = 0.0

    def __post_init__(self) -> None:
        if self.attempts < 1:
            raise ValueError(f"attempts must be at least 1, but is {self.attempts}")
        if not self.deadline > 0:
            raise ValueError(f"deadline must be positive, but is {self.deadline}")
        if not self.wait_up_to >= 0:
            raise ValueError(f"wait_up_to must not be negative, but is {self.wait_up_to}")


_FRAMING = frozenset(["connection", "content-length", "host", "transfer-encoding"])

NO_RETRIES = RetryPolicy(attempts=1)
"""One attempt."""


@dataclass(frozen=True)
class CallOptions:
    """What differs in one call; times are in seconds.

    Attributes:
        retry: Instead of the client's policy.
        attempt_timeout: Instead of the client's.
        headers: Sent as well; they replace the client's own of the same name.
    """

    retry: RetryPolicy | None = None
    attempt_timeout: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        for name in self.headers:
            if name.lower() in _FRAMING:
                raise ValueError(f"The header '{name}' is the client's to set")
        if self.attempt_timeout is not None and not self.attempt_timeout > 0:
            raise ValueError(f"A timeout must be positive, but is {self.attempt_timeout}")
