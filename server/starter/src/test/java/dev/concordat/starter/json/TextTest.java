package dev.concordat.starter.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\u0001", "😀", "a😀b", "\ufffd"})
  void findsNothingWrong(String text) {
    assertThat(Text.fault(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "a\0", "😀\0"})
  void findsNul(String text) {
    assertThat(Text.fault(text)).isEqualTo("must not contain the NUL character");
  }

  @Test
  void findsHalfAPair() {
    for (String text :
        new String[] {"\ud800", "a\ud800", "\ud800a", "\udc00", "\udc00\ud800", "\ud800\ud800"}) {
      assertThat(Text.fault(text)).isEqualTo("must not contain an unpaired surrogate");
    }
  }
}
