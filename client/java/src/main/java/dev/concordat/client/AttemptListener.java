package dev.concordat.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is told of every attempt of every call, for logs and metrics. Called on the thread the attempt
 * ended on, so it should be quick; threads share it. What it throws is ignored.
 */
@FunctionalInterface
public interface AttemptListener {
  /** An attempt has ended. */
  void ended(Attempt attempt);

  /**
   * An attempt, without anything secret: no header, no token, no query and no body.
   *
   * @param operation the document's operationId
   * @param method the HTTP method
   * @param path the path as requested, without the query
   * @param number 1 for the first of its call
   * @param status the HTTP status, 0 if none was received
   * @param took from building the request to the last byte of the answer
   * @param delay how long the call waits for its next attempt; null if there is none
   */
  record Attempt(
      String operation,
      String method,
      String path,
      int number,
      int status,
      Duration took,
      @Nullable Duration delay) {

    /** How long the call waits for its next attempt; empty if this was the last. */
    public Optional<Duration> retryIn() {
      return Optional.ofNullable(delay);
    }
  }
}
