package dev.concordat.server.ratelimit;

import java.time.Duration;

/**
 * A limit in force: a bucket of {@code burst} requests, refilled evenly with {@code quota} a
 * window; so no stretch of time sees more than its share of the quota, plus the burst.
 *
 * @param name what the headers call it, such as {@code default} or an operationId
 * @param quota requests a window, at least 1
 * @param window at least a second
 * @param burst the most requests at once, at least 1
 */
public record Limit(String name, long quota, Duration window, long burst) {
  /** Refuses limits that would let nothing or everything through. */
  public Limit {
    if (quota < 1 || burst < 1 || window.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "The rate limit '%s' needs a quota and a burst of at least 1 and a window of at least a second, not %d, %d, %s."
              .formatted(name, quota, burst, window));
    }
  }

  /** The limit as an item of {@code RateLimit-Policy}. */
  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds());
  }
}
