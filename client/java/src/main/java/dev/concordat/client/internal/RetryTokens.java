package dev.concordat.client.internal;

import dev.concordat.client.RetryBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What is left of a client's {@link RetryBudget}; threads share it. */
public final class RetryTokens {
  private final RetryBudget budget;
  private final InstantSource clock;
  private double balance;
  private Instant since;

  /** What a new client has. */
  public RetryTokens(RetryBudget budget, InstantSource clock) {
    this.budget = budget;
    this.clock = clock;
    this.balance = Math.min(budget.initial(), budget.largest());
    this.since = clock.instant();
  }

  /** A call begins. */
  synchronized void deposit() {
    balance = Math.min(budget.largest(), balance + budget.perCall());
  }

  /** Takes one retry, if there is one. */
  synchronized boolean withdraw() {
    Instant now = clock.instant();
    double seconds = Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    since = now;
    balance = Math.min(budget.largest(), balance + seconds * budget.perSecond());
    if (balance < 1) {
      return false;
    }
    balance -= 1;
    return true;
  }
}
