package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import org.jspecify.annotations.Nullable;

/** {@code timestamp} is ISO 8601 in UTC, with milliseconds and {@code Z}. */
final class TimestampInUtcMilliseconds implements Invariant {
  private static final String EXAMPLE = "2026-11-01T08:00:00.000Z";

  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.TIMESTAMP)) {
      return null;
    }
    String timestamp = error.field(Role.TIMESTAMP).asString("");
    return error.profile().timestamp().matcher(timestamp).matches()
        ? null
        : "expected the form "
            + (error.profile().house() ? EXAMPLE : error.profile().timestamp())
            + ", found "
            + error.told(Role.TIMESTAMP);
  }
}
