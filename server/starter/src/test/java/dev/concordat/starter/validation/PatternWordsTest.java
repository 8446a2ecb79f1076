package dev.concordat.starter.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^[a-z]$;must be one of a-z",
        "^[a-z]+$;must be one or more of a-z",
        "^[a-z]*$;must be any number of a-z",
        "^[a-z]?$;must be at most one of a-z",
        "^[a-z]{3}$;must be exactly 3 of a-z",
        "^[a-z]{3,}$;must be at least 3 of a-z",
        "^[a-z]{0,3}$;must be up to 3 of a-z",
        "^[a-z]{1,3}$;must be 1 to 3 of a-z",
        "^[A-Z][a-z0-9_.]+$;must be one of A-Z, then one or more of a-z 0-9 _ .",
        "^[\\d\\-]$;must be one of 0-9 -",
        "^(a|b)$;must match the pattern ^(a|b)$",
        "^[a-z]b$;must match the pattern ^[a-z]b$",
        "^[^a-z]$;must match the pattern ^[^a-z]$"
      })
  void saysAPatternInWords(String regex, String words) {
    assertThat(PatternWords.of(regex)).isEqualTo(words);
  }
}
