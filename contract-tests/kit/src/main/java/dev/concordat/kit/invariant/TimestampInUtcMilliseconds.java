package dev.concordat.kit.invariant;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code timestamp} is ISO 8601 in UTC, with milliseconds and {@code Z}. */
final class TimestampInUtcMilliseconds implements Invariant {
  private static final Pattern FORM =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    String timestamp = error.field("timestamp").asString("");
    return FORM.matcher(timestamp).matches()
        ? null
        : "expected the form 2026-11-01T08:00:00.000Z, found " + error.field("timestamp");
  }
}
