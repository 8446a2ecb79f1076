package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u001bb", "a\u00e9b", "a\u007fb"})
  void printsNothingThatForgesALine(String text) {
    assertThat(Printable.of(text)).isEqualTo("a?b");
  }

  @Test
  void printsNoMoreThanALine() {
    assertThat(Printable.of("x".repeat(256))).hasSize(256);
    assertThat(Printable.of("x".repeat(257))).hasSize(259).endsWith("x...");
  }
}
