package dev.concordat.client.error;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code Retry-After} of an answer (RFC 9110, section 10.2.3): seconds, or a date, which counts
 * from the answer's own {@code Date}, so that the caller's clock does not matter.
 */
final class RetryAfter {
  /** Not the comma within a date: proxies join what was sent as two. */
  private static final Pattern BETWEEN_VALUES = Pattern.compile(",(?! \\d\\d[ -][A-Z])");

  private RetryAfter() {}

  /**
   * How long to wait, at least zero; empty if the header is absent or means nothing. Of several,
   * which no server should send, the longest, so that none is disregarded.
   */
  static Optional<Duration> of(HttpHeaders headers) {
    return headers.allValues("Retry-After").stream()
        .flatMap(BETWEEN_VALUES::splitAsStream)
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
    Optional<Instant> now = headers.firstValue("Date").map(String::trim).flatMap(HttpDate::parse);
    return now.flatMap(
        from ->
            HttpDate.parse(value, from)
                .map(until -> Duration.between(from, until))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait));
  }
}
