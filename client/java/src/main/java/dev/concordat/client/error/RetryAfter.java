package dev.concordat.client.error;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;

/**
 * The {@code Retry-After} of an answer (RFC 9110, section 10.2.3): seconds, or a date, which counts
 * from the answer's own {@code Date}, so that the caller's clock does not matter.
 */
final class RetryAfter {
  private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

  private RetryAfter() {}

  /**
   * How long to wait, at least zero; empty if the header is absent or means nothing. Of several,
   * which no server should send, the longest, so that none is disregarded.
   */
  static Optional<Duration> of(HttpHeaders headers) {
    return headers.allValues("Retry-After").stream()
        .map(String::trim)
        .flatMap(value -> (isNumber(value) ? seconds(value) : untilDate(value, headers)).stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }

  private static Optional<Duration> seconds(String digits) {
    try {
      return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    } catch (NumberFormatException e) {
      return Optional.of(Duration.ofSeconds(Long.MAX_VALUE));
    }
  }

  private static Optional<Duration> untilDate(String value, HttpHeaders headers) {
    Optional<Instant> now = headers.firstValue("Date").flatMap(RetryAfter::date);
    return now.flatMap(
        from ->
            date(value)
                .map(until -> Duration.between(from, until))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(HTTP_DATE.parse(value, Instant::from));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
