package dev.concordat.client.internal;

import java.time.Duration;

/** Whether a failed attempt is followed by another. */
sealed interface RetryDecision {

  /** Another one, after waiting so long. */
  record Again(Duration delay) implements RetryDecision {}

  /** None, for this reason. */
  record Over(String why) implements RetryDecision {}
}
