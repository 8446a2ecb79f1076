package dev.concordat.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EcmaPatternTest {
  private static final EcmaPattern NAME = new EcmaPattern("^\\S(.*\\S)?$");

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b", "\uD83D\uDE00", "a\u0085b", "a\u200Bb", "\u00E9\u00A0\u00E9"})
  void findsOneLineOfText(String text) {
    assertThat(NAME.isFoundIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a\u00A0", "\u2003", "\uFEFFa", "a\n", "a\nb", "a\u2028b"})
  void findsNeitherOuterSpacesNorLineEnds(String text) {
    assertThat(NAME.isFoundIn(text)).isFalse();
  }

  @Test
  void takesASetAtItsWord() {
    EcmaPattern pattern = new EcmaPattern("^[a.$\\s\\]]$");

    assertThat(pattern.isFoundIn(".")).isTrue();
    assertThat(pattern.isFoundIn("]")).isTrue();
    assertThat(pattern.isFoundIn("\u00A0")).isTrue();
    assertThat(pattern.isFoundIn("b")).isFalse();
  }
}
