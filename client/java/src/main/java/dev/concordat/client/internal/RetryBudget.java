package dev.concordat.client.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Keeps retries from multiplying the load on a server that fails: one in five calls, and one a
 * second, but never more than ten at once. Threads share it.
 */
final class RetryBudget {
  private static final double LARGEST = 10;
  private static final double PER_CALL = 0.2;

  private final InstantSource clock;
  private double balance = LARGEST;
  private Instant since;

  RetryBudget(InstantSource clock) {
    this.clock = clock;
    this.since = clock.instant();
  }

  synchronized void deposit() {
    balance = Math.min(LARGEST, balance + PER_CALL);
  }

  /** Takes one retry, if there is one. */
  synchronized boolean withdraw() {
    Instant now = clock.instant();
    double seconds = Math.max(0, Duration.between(since, now).toMillis() / 1000.0);
    since = now;
    balance = Math.min(LARGEST, balance + seconds);
    if (balance < 1) {
      return false;
    }
    balance -= 1;
    return true;
  }
}
