package dev.concordat.kit.invariant;

import dev.concordat.kit.profile.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** {@code timestamp} lies between request and answer, give or take a second between clocks. */
final class TimestampWithinExchange implements Invariant {
  private static final Duration BETWEEN_CLOCKS = Duration.ofSeconds(1);

  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (!error.says(Role.TIMESTAMP)) {
      return null;
    }
    try {
      Instant timestamp =
          OffsetDateTime.parse(error.field(Role.TIMESTAMP).asString("")).toInstant();
      Instant from = error.exchange().sent().truncatedTo(ChronoUnit.MILLIS).minus(BETWEEN_CLOCKS);
      Instant to = error.exchange().received().plus(BETWEEN_CLOCKS);
      return timestamp.isBefore(from) || timestamp.isAfter(to)
          ? "expected a time from " + from + " to " + to + ", found " + timestamp
          : null;
    } catch (DateTimeParseException noTime) {
      return "expected a time, found " + error.told(Role.TIMESTAMP);
    }
  }
}
