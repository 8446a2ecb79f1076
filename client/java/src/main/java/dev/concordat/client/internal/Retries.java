package dev.concordat.client.internal;

import dev.concordat.client.RetryPolicy;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.RetryDecision.Again;
import dev.concordat.client.internal.RetryDecision.Over;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Decides on further attempts and waits for them; immutable but for its budget, threads share it.
 */
public final class Retries {
  private final RetryPolicy policy;
  private final RetryRule rule;
  private final InstantSource clock;
  private final Sleeper sleeper;
  private final RandomGenerator random;
  private final RetryBudget budget;

  public Retries(RetryPolicy policy, InstantSource clock, Sleeper sleeper, RandomGenerator random) {
    this.policy = policy;
    this.rule = new RetryRule(policy);
    this.clock = clock;
    this.sleeper = sleeper;
    this.random = random;
    this.budget = new RetryBudget(clock);
  }

  /** Begins a call; returns when it must have ended. */
  Instant begin() {
    budget.deposit();
    return clock.instant().plus(policy.deadline());
  }

  /** What is left until the deadline, at least a millisecond. */
  Duration left(Instant deadline) {
    Duration left = Duration.between(clock.instant(), deadline);
    return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
  }

  boolean areWanted() {
    return policy.attempts() > 1;
  }

  /** Waits for the next attempt; or says why there is none, in an {@link Over}. */
  RetryDecision next(Failure failure, int attempt, boolean repeatable, Instant deadline) {
    Try made = new Try(attempt, repeatable, left(deadline), random.nextDouble());
    RetryDecision decision = rule.decide(failure, made);
    if (!(decision instanceof Again again)) {
      return decision;
    }
    if (!budget.withdraw()) {
      return new Over("the retry budget is spent");
    }
    try {
      sleeper.sleep(again.delay());
      return again;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Over("the thread was interrupted");
    }
  }
}
