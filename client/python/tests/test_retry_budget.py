from __future__ import annotations

from concordat_client._retry_budget import RetryBudget


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def retries(budget: RetryBudget) -> int:
    return sum(budget.withdraw() for _ in range(20))


def test_allows_ten_at_once() -> None:
    assert retries(RetryBudget(Time())) == 10


def test_allows_one_in_five_calls() -> None:
    budget = RetryBudget(Time())
    retries(budget)
    for _ in range(25):
        budget.deposit()

    assert retries(budget) == 5


def test_allows_one_a_second() -> None:
    time = Time()
    budget = RetryBudget(time)
    retries(budget)
    time.now += 3.1

    assert retries(budget) == 3


def test_takes_nothing_back_when_the_clock_does() -> None:
    time = Time()
    budget = RetryBudget(time)
    retries(budget)
    time.now -= 100

    assert retries(budget) == 0
