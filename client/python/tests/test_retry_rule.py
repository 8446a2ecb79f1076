"""The rule of retries, for all inputs rather than for some."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from concordat_client import RetryPolicy
from concordat_client._backoff import backoff
from concordat_client._ending import Ending, ending
from concordat_client._retry_rule import Again, Over, Try, decide, may_have_been_processed

PASSING = {500, 502, 503, 504}
STANDARD = RetryPolicy()

statuses = st.integers(200, 599)
chances = st.floats(0, 1, exclude_max=True)
policies = st.builds(
    RetryPolicy,
    attempts=st.integers(1, 6),
    deadline=st.floats(0.001, 300),
    wait_up_to=st.one_of(st.just(0.0), st.floats(0, 300)),
)
tries = st.builds(
    Try,
    number=st.integers(1, 7),
    ending=st.sampled_from(Ending),
    status=st.integers(0, 599),
    asked=st.timedeltas(timedelta(0), timedelta(minutes=5)),
    repeatable=st.booleans(),
    left=st.integers(1, 300_000),
    chance=chances,
)


def first(status: int, repeatable: bool = True, asked: float = 0, left: int = 120_000) -> Try:
    asked_for = timedelta(seconds=asked)
    return Try(1, ending(status, None), status, asked_for, repeatable, left, 0.0)


@given(tries, policies)
def test_never_makes_more_attempts_than_the_policy(failed: Try, policy: RetryPolicy) -> None:
    decision = decide(failed, policy)
    assert isinstance(decision, Over) or failed.number < policy.attempts


@given(tries, policies)
def test_never_waits_past_the_deadline_or_less_than_asked(failed: Try, policy: RetryPolicy) -> None:
    decision = decide(failed, policy)
    if isinstance(decision, Again):
        assert failed.asked // timedelta(milliseconds=1) <= decision.delay < failed.left


@given(tries, policies)
def test_never_repeats_what_may_have_had_its_effect(failed: Try, policy: RetryPolicy) -> None:
    if may_have_been_processed(failed.ending) and not failed.repeatable:
        assert isinstance(decide(failed, policy), Over)


@given(tries, policies)
def test_gives_a_reason_in_a_few_words(failed: Try, policy: RetryPolicy) -> None:
    decision = decide(failed, policy)
    if isinstance(decision, Over):
        assert 10 < len(decision.why) < 80


@given(statuses)
def test_retries_passing_errors_of_what_is_repeatable(status: int) -> None:
    assert isinstance(decide(first(status), STANDARD), Again) == (status in PASSING)
    assert isinstance(decide(first(status, repeatable=False), STANDARD), Over)


@given(statuses)
def test_tells_what_may_have_been_processed(status: int) -> None:
    expected = status <= 299 or status in PASSING
    assert may_have_been_processed(ending(status, None)) == expected


@given(st.integers(1, 100), chances)
def test_backs_off_between_the_half_and_the_whole(attempt: int, chance: float) -> None:
    whole = min(500 * 2 ** (attempt - 1), 8000)
    assert whole / 2 <= backoff(attempt, chance) <= whole


@pytest.mark.parametrize(
    ("attempt", "half"), [(1, 250), (2, 500), (3, 1000), (4, 2000), (5, 4000), (70, 4000)]
)
def test_backs_off_exponentially(attempt: int, half: int) -> None:
    assert [backoff(attempt, 0.0), backoff(attempt, 0.5)] == [half, half * 3 // 2]


def test_retries_what_was_never_sent() -> None:
    for repeatable in (True, False):
        failed = Try(1, Ending.NOT_CONNECTED, 0, timedelta(), repeatable, 60_000, 0.0)
        assert decide(failed, STANDARD) == Again(250)


@pytest.mark.parametrize(
    ("failed", "why"),
    [
        (first(409), "status 409 is never retried"),
        (first(429, asked=3), "no waiting for a rate limit was asked for"),
        (first(503, asked=61), "the server asks to wait 61 seconds, longer than 60"),
        (first(503, left=250), "waiting 250 ms would pass the deadline"),
        (first(503, repeatable=False), "it may have been processed, and cannot be repeated safely"),
        (first(200), "it was processed"),
    ],
)
def test_says_why_it_does_not_retry(failed: Try, why: str) -> None:
    assert decide(failed, STANDARD) == Over(why)


@pytest.mark.parametrize(("asked", "delay"), [(0, 250), (1, 1000), (60, 60_000)])
def test_waits_at_least_as_long_as_the_server_asks(asked: int, delay: int) -> None:
    assert decide(first(503, asked=asked), STANDARD) == Again(delay)


def test_waits_out_a_rate_limit_only_when_asked() -> None:
    patient = RetryPolicy(wait_up_to=5)
    assert decide(first(429, repeatable=False, asked=3), patient) == Again(3000)
    assert decide(first(429, asked=6), patient) == Over(
        "the server asks to wait 6 seconds, longer than 5"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"attempts": 0}, "attempts must be at least 1, but is 0"),
        ({"deadline": 0}, "deadline must be positive, but is 0"),
        ({"wait_up_to": -1}, "wait_up_to must not be negative, but is -1"),
        ({"deadline": float("nan")}, "deadline must be positive, but is nan"),
    ],
)
def test_refuses_a_policy_that_makes_no_sense(arguments: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RetryPolicy(**arguments)  # type: ignore[arg-type]
