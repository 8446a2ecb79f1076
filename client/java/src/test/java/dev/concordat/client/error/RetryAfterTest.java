package dev.concordat.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final String DATE = "Sun, 01 Nov 2026 08:00:00 GMT";

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3, 3",
    "' 86400 ', 86400",
    "99999999999999999999, 9223372036854775807",
    "'Sun, 01 Nov 2026 08:00:30 GMT', 30",
    "'Sun, 01 Nov 2026 07:00:00 GMT', 0",
    "'Sunday, 01-Nov-26 08:00:05 GMT', 5",
    "'Sunday, 01-Nov-99 08:00:05 GMT', 0",
    "'Sun Nov  1 08:00:07 2026', 7",
    "'Mon, 01 Nov 2026 08:00:08 GMT', 8",
    "'1, 5', 5",
    "'7,Sun, 01 Nov 2026 08:00:06 GMT,soon', 7"
  })
  void readsSecondsAndDates(String value, long seconds) {
    assertThat(of(value, DATE)).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-1",
        "1.5",
        "soon",
        "2026-11-01T08:00:00Z",
        "١",
        "01 Nov 2026 08:00:30 GMT",
        "Sun, 1 Nov 2026 08:00:30 GMT",
        "Sun, 01 Nov 2026 08:00 GMT",
        "Sun, 31 Feb 2026 08:00:30 GMT",
        "Sun, 01 Nov 2026 24:00:00 GMT",
        "Sun, 01 Nov 2026 08:00:30 UTC",
        "Sun, 01 Nov 26 08:00:30 GMT",
        "sun, 01 nov 2026 08:00:30 gmt"
      })
  void takesGarbageForNothing(String value) {
    assertThat(of(value, DATE)).isEmpty();
  }

  @Test
  void needsTheDateOfTheAnswerToReadADate() {
    assertThat(of(DATE, "now")).isEmpty();
  }

  @Test
  void takesTheLongestOfSeveral() {
    List<String> several = List.of("1", "120", "soon");

    assertThat(RetryAfter.of(HttpHeaders.of(Map.of("Retry-After", several), (n, v) -> true)))
        .contains(Duration.ofMinutes(2));
  }

  private static Optional<Duration> of(String retryAfter, String date) {
    return RetryAfter.of(
        HttpHeaders.of(
            Map.of("Retry-After", List.of(retryAfter), "Date", List.of(date)), (n, v) -> true));
  }
}
