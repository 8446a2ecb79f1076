package dev.concordat.client.internal;

import dev.concordat.client.RetryPolicy;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.RetryDecision.Again;
import dev.concordat.client.internal.RetryDecision.Over;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is tried again, and when: one pure function of the failure, the attempt and the policy. */
record RetryRule(RetryPolicy policy) {
  static final String INTERRUPTED = "the thread was interrupted";
  static final String CLOSED = "the client was closed";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  RetryDecision decide(Failure failure, Try attempt) {
    String never = reasonAgainst(failure, attempt.repeatable());
    if (never != null) {
      return new Over(never);
    }
    if (attempt.number() >= policy.attempts()) {
      return new Over(attempt.number() + " of " + policy.attempts() + " attempts were made");
    }
    Duration longest = failure.status() == 429 ? policy.waitUpTo() : LONGEST_WAIT;
    return within(
        shorter(longest, LONGEST_WAIT), attempt, failure.retryAfter().orElse(Duration.ZERO));
  }

  /** Whether the attempt may have had its effect although it failed. */
  static boolean mayHaveBeenProcessed(Failure failure) {
    return switch (Ending.of(failure)) {
      case LOST, SUCCESS, PASSING_ERROR -> true;
      case NOT_CONNECTED, UNSENDABLE, LIMITED, FINAL_ERROR -> false;
    };
  }

  private @Nullable String reasonAgainst(Failure failure, boolean repeatable) {
    if (failure.cause() instanceof InterruptedException) {
      return INTERRUPTED;
    }
    return switch (Ending.of(failure)) {
      case NOT_CONNECTED -> null;
      case LOST, PASSING_ERROR ->
          repeatable ? null : "it may have been processed, and cannot be repeated safely";
      case LIMITED ->
          policy.waitUpTo().isZero() ? "no waiting for a rate limit was asked for" : null;
      case UNSENDABLE -> "another attempt would fail as well";
      case SUCCESS -> "it was processed";
      case FINAL_ERROR -> "status " + failure.status() + " is never retried";
    };
  }

  private static RetryDecision within(Duration longest, Try attempt, Duration asked) {
    if (asked.compareTo(longest) > 0) {
      return new Over(
          "the server asks to wait "
              + asked.toSeconds()
              + " seconds, longer than "
              + longest.toSeconds());
    }
    Duration delay = longer(Backoff.delay(attempt.number(), attempt.random()), asked);
    return delay.compareTo(attempt.left()) < 0
        ? new Again(delay)
        : new Over("waiting " + delay.toMillis() + " ms would pass the deadline");
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
