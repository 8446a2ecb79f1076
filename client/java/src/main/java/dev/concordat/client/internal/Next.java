package dev.concordat.client.internal;

import dev.concordat.client.error.ConcordatException;
import java.time.Duration;

/** What follows an attempt. */
sealed interface Next<T> {

  /** Nothing: this is the result. */
  record Result<T>(T value) implements Next<T> {}

  /** Nothing: the call failed. */
  record Failed<T>(ConcordatException error) implements Next<T> {}

  /** Another attempt, after waiting so long. */
  record Again<T>(Duration delay) implements Next<T> {}
}
