package dev.concordat.starter.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampsTest {
  @Test
  void writesEveryDigitInItsPlace() {
    assertThat(Timestamps.format(Instant.parse("2026-11-23T18:59:47.680Z")))
        .isEqualTo("2026-11-23T18:59:47.680Z");
  }

  @Test
  void writesLeadingAndTrailingZeros() {
    assertThat(Timestamps.format(Instant.parse("0999-01-02T03:04:05Z")))
        .isEqualTo("0999-01-02T03:04:05.000Z");
  }

  @Test
  void cutsWhatIsFinerThanMilliseconds() {
    assertThat(Timestamps.format(Instant.parse("1969-12-31T23:59:59.001999999Z")))
        .isEqualTo("1969-12-31T23:59:59.001Z");
  }

  @Test
  void writesYearsOfMoreThanFourDigits() {
    assertThat(Timestamps.format(Instant.parse("+10000-01-01T00:00:00Z")))
        .isEqualTo("+10000-01-01T00:00:00.000Z");
  }
}
