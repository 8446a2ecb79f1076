package dev.concordat.server.ratelimit;

import java.time.Duration;

/**
 * What a limit says to one request.
 *
 * @param admitted whether the request was within the limit, and was counted
 * @param remaining how many more would be admitted now
 * @param retryAfter how long until the next would be admitted; zero for one that was
 * @param wholeAfter how long until the whole burst is there again
 */
public record Verdict(
    Limit limit, boolean admitted, long remaining, Duration retryAfter, Duration wholeAfter) {

  /** The verdict as an item of {@code RateLimit}: whole seconds, rounded up. */
  String item() {
    return "\"%s\";r=%d;t=%d".formatted(limit.name(), remaining, seconds(wholeAfter));
  }

  /** {@code Retry-After}: whole seconds, rounded up, at least 1. */
  long retryAfterSeconds() {
    return Math.max(1, seconds(retryAfter));
  }

  private static long seconds(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds();
  }
}
