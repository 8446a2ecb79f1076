"""What is tried again, and when: one pure function of the ending, the attempt and the policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ._backoff import backoff
from ._ending import Ending
from ._policy import RetryPolicy

_LONGEST_WAIT = 60_000


@dataclass(frozen=True)
class Try:
    """A failed attempt, as the rule sees it.

    Attributes:
        number: 1 for the first.
        ending: How it failed.
        status: The HTTP status; 0 without one.
        asked: How long the server asked to wait.
        repeatable: Whether sending the same request again does no harm.
        left: Milliseconds until the deadline of the whole call.
        chance: At least 0 and less than 1.
    """

    number: int
    ending: Ending
    status: int
    asked: timedelta
    repeatable: bool
    left: int
    chance: float


@dataclass(frozen=True)
class Again:
    """Another attempt, after so many milliseconds."""

    delay: int


@dataclass(frozen=True)
class Over:
    """None, for this reason."""

    why: str


def decide(failed: Try, policy: RetryPolicy) -> Again | Over:
    """Whether a failed attempt is followed by another."""
    never = _reason_against(failed, policy)
    if never is not None:
        return Over(never)
    if failed.number >= policy.attempts:
        return Over(f"{failed.number} of {policy.attempts} attempts were made")
    limited = failed.ending is Ending.LIMITED
    allowed = round(policy.wait_up_to * 1000) if limited else _LONGEST_WAIT
    return _within(min(allowed, _LONGEST_WAIT), failed)


def may_have_been_processed(ending: Ending) -> bool:
    """Whether the attempt may have had its effect although it failed."""
    return ending in (Ending.LOST, Ending.SUCCESS, Ending.PASSING_ERROR)


def _reason_against(failed: Try, policy: RetryPolicy) -> str | None:
    match failed.ending:
        case Ending.NOT_CONNECTED:
            return None
        case Ending.LOST | Ending.PASSING_ERROR:
            harmful = "it may have been processed, and cannot be repeated safely"
            return None if failed.repeatable else harmful
        case Ending.LIMITED:
            return None if policy.wait_up_to else "no waiting for a rate limit was asked for"
        case Ending.UNSENDABLE:
            return "another attempt would fail as well"
        case Ending.SUCCESS:
            return "it was processed"
        case Ending.FINAL_ERROR:
            return f"status {failed.status} is never retried"


def _within(longest: int, failed: Try) -> Again | Over:
    asked = failed.asked // timedelta(milliseconds=1)
    if asked > longest:
        return Over(
            f"the server asks to wait {asked // 1000} seconds, longer than {longest // 1000}"
        )
    delay = max(backoff(failed.number, failed.chance), asked)
    if delay < failed.left:
        return Again(delay)
    return Over(f"waiting {delay} ms would pass the deadline")
