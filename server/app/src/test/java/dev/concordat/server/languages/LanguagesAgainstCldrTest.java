package dev.concordat.server.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.concordat.server.api.model.PluralCategory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguagesAgainstCldrTest {
  private static final LocaleDisplayNames ENGLISH =
      LocaleDisplayNames.getInstance(ULocale.ENGLISH, DisplayContext.STANDARD_NAMES);

  static Stream<SupportedLanguage> languages() {
    return new SupportedLanguages().after("", Integer.MAX_VALUE).stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aTagIsInItsCanonicalForm(SupportedLanguage language) {
    assertThat(ULocale.forLanguageTag(language.tag()).toLanguageTag()).isEqualTo(language.tag());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aNameIsTheEnglishOneOfCldr(SupportedLanguage language) {
    assertThat(language.name())
        .isEqualTo(ENGLISH.localeDisplayName(ULocale.forLanguageTag(language.tag())));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aDirectionIsThatOfCldr(SupportedLanguage language) {
    assertThat(language.rtl()).isEqualTo(ULocale.forLanguageTag(language.tag()).isRightToLeft());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pluralCategoriesAreThoseOfCldr(SupportedLanguage language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
    assertThat(language.pluralCategories())
        .isSorted()
        .extracting(PluralCategory::getValue)
        .containsExactlyInAnyOrderElementsOf(rules.getKeywords());
  }
}
