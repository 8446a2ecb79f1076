package dev.concordat.client.internal;

import java.time.Duration;

/** Exponential backoff with jitter: uniform between the half and the whole of what doubles. */
final class Backoff {
  private static final long FIRST = 500;
  private static final long LONGEST = 8_000;

  private Backoff() {}

  /** How long to wait after the n-th attempt; {@code random} is at least 0 and less than 1. */
  static Duration delay(int attempt, double random) {
    long whole = attempt > 5 ? LONGEST : Math.min(FIRST << (attempt - 1), LONGEST);
    return Duration.ofMillis(Math.round(whole * (1 + random) / 2));
  }
}
