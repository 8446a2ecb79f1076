package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {
  private record Book(String name) {}

  @Test
  void saysWhatAValueLooksLikeOnTheWire() {
    assertThat(Expected.of(int.class)).isEqualTo("must be an integer");
    assertThat(Expected.of(BigInteger.class)).isEqualTo("must be an integer");
    assertThat(Expected.of(double.class)).isEqualTo("must be a number");
    assertThat(Expected.of(BigDecimal.class)).isEqualTo("must be a number");
    assertThat(Expected.of(boolean.class)).isEqualTo("must be true or false");
    assertThat(Expected.of(String.class)).isEqualTo("must be a string");
    assertThat(Expected.of(LocalDate.class)).isEqualTo("must be a date such as 2026-11-01");
    assertThat(Expected.of(OffsetDateTime.class)).startsWith("must be a date-time with offset");
    assertThat(Expected.of(Instant.class)).startsWith("must be a date-time with offset");
    assertThat(Expected.of(UUID.class)).isEqualTo("must be a UUID");
    assertThat(Expected.of(URI.class)).isEqualTo("must be a URI");
    assertThat(Expected.of(DayOfWeek.class))
        .isEqualTo("must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY");
  }

  @Test
  void tellsArraysFromObjects() {
    assertThat(Expected.of(List.class)).isEqualTo("must be an array");
    assertThat(Expected.of(Set.class)).isEqualTo("must be an array");
    assertThat(Expected.of(int[].class)).isEqualTo("must be an array");
    assertThat(Expected.of(Map.class)).isEqualTo("must be an object");
    assertThat(Expected.of(Book.class)).isEqualTo("must be an object");
  }

  @Test
  void doesNotGuessHowOtherValuesOfJavaAreWritten() {
    assertThat(Expected.of(Duration.class)).isEqualTo("is not a valid value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "9223372036854775807"})
  void knowsHowIntegersAreSpelled(String text) {
    assertThat(Expected.isLexically(long.class, text)).isTrue();
    assertThat(Expected.isLexically(double.class, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+1", "01", "1.0", "1e3", " 1", "x", "0x1"})
  void knowsHowIntegersAreNotSpelled(String text) {
    assertThat(Expected.isLexically(Integer.class, text)).isFalse();
  }

  @Test
  void knowsHowNumbersAreSpelled() {
    assertThat(Expected.isLexically(double.class, "1.5e-3")).isTrue();
    assertThat(Expected.isLexically(double.class, "NaN")).isFalse();
    assertThat(Expected.isLexically(double.class, ".5")).isFalse();
  }

  @Test
  void knowsTheWordsOfBooleansAndEnumerations() {
    assertThat(Expected.isLexically(boolean.class, "true")).isTrue();
    assertThat(Expected.isLexically(Boolean.class, "false")).isTrue();
    assertThat(Expected.isLexically(Boolean.class, "yes")).isFalse();
    assertThat(Expected.isLexically(DayOfWeek.class, "MONDAY")).isTrue();
    assertThat(Expected.isLexically(DayOfWeek.class, "monday")).isFalse();
  }

  @Test
  void hasNoSayOnOtherTexts() {
    assertThat(Expected.isLexically(String.class, "yes")).isTrue();
    assertThat(Expected.isLexically(UUID.class, "x")).isTrue();
  }
}
