package dev.concordat.server.ratelimit;

import dev.concordat.starter.answer.ErrorAnswer;

/** The 429 of a verdict. */
final class TooManyRequests {
  private TooManyRequests() {}

  static ErrorAnswer of(String what, Verdict verdict) {
    long seconds = verdict.retryAfterSeconds();
    return ErrorAnswer.of(
            429,
            "The rate limit of %s is exceeded. Retry after %d %s."
                .formatted(what, seconds, seconds == 1 ? "second" : "seconds"))
        .header("Retry-After", Long.toString(seconds));
  }
}
