package dev.concordat.starter.answer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the contract writes them: UTC, exactly milliseconds, {@code Z}. */
public final class Timestamps {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timestamps() {}

  /** Such as {@code 2026-11-01T08:00:00.000Z}; finer fractions are cut. */
  public static String format(Instant instant) {
    return FORMAT.format(instant);
  }
}
