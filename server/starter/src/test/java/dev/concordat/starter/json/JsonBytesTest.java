package dev.concordat.starter.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "{\"a\":1}", "\"Größe\"", "\"😀\""})
  void takesUtf8(String text) {
    assertThat(JsonBytes.areUtf8(text.getBytes(UTF_8))).isTrue();
  }

  @Test
  void takesNothingElse() {
    assertThat(JsonBytes.areUtf8(bytes('"', 0xff, '"'))).isFalse();
    assertThat(JsonBytes.areUtf8(bytes('"', 0xc3))).isFalse();
    assertThat(JsonBytes.areUtf8(bytes('1', 0))).isFalse();
    assertThat(JsonBytes.areUtf8(bytes(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[1,null]",
        "{\"a\":null}",
        "\"\\u0000\"",
        "\"\\u007f\"",
        "\"\\u00e9\"",
        "\"\\ud800\"",
        "\"\\uD83D\"",
        "\"\\u0800\"",
        "\"\\\\\\u0000\""
      })
  void looksCloserAtNullsAndAtEscapesThatMayBeNulOrHalfAPair(String text) {
    assertThat(JsonBytes.needACloserLook(text.getBytes(UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nul",
        "n",
        "\\",
        "\"\\n\"",
        "\"number\"",
        "\"nutritious\"",
        "\"\\u1000\"",
        "\"\\u0700\"",
        "\"\\ud700\"",
        "\"\\\\u0000\"",
        "\"a\\\\\"",
        "{\"a\":[1,true,\"x\"]}"
      })
  void sparesTheRest(String text) {
    assertThat(JsonBytes.needACloserLook(text.getBytes(UTF_8))).isFalse();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
