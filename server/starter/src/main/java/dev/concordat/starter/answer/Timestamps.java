package dev.concordat.starter.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as the contract writes them: UTC, exactly milliseconds, {@code Z}. */
public final class Timestamps {
  private static final DateTimeFormatter ANY_YEAR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final byte[] PUNCTUATION =
      "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);

  private Timestamps() {}

  /**
   * Such as {@code 2026-11-01T08:00:00.000Z}; finer fractions are cut.
   *
   * <p>Digit by digit, as every error has one: a formatter takes several times as long.
   */
  public static String format(Instant instant) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
    if (time.getYear() < 0 || time.getYear() > 9999) {
      return ANY_YEAR.format(instant);
    }
    byte[] text = PUNCTUATION.clone();
    put(time.getYear(), text, 3);
    put(time.getMonthValue(), text, 6);
    put(time.getDayOfMonth(), text, 9);
    put(time.getHour(), text, 12);
    put(time.getMinute(), text, 15);
    put(time.getSecond(), text, 18);
    put(time.getNano() / 1_000_000, text, 22);
    return new String(text, StandardCharsets.US_ASCII);
  }

  private static void put(int number, byte[] text, int last) {
    int place = last;
    for (int rest = number; rest > 0; rest /= 10) {
      text[place--] = (byte) ('0' + rest % 10);
    }
  }
}
