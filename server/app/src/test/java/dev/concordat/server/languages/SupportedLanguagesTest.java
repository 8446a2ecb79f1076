package dev.concordat.server.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportedLanguagesTest {
  private final SupportedLanguages languages = new SupportedLanguages();

  @Test
  void findsALanguageWhateverTheCaseOfItsTag() {
    assertThat(languages.find("PT-br"))
        .hasValueSatisfying(found -> assertThat(found.tag()).isEqualTo("pt-BR"));
  }

  @Test
  void knowsNoLanguageBesideItsOwn() {
    assertThat(languages.find("xx")).isEmpty();
    assertThat(languages.find("de_DE")).isEmpty();
    assertThat(languages.find("")).isEmpty();
  }

  @Test
  void pagesThroughEveryLanguageOnce() {
    List<SupportedLanguage> all = new ArrayList<>();
    for (var page = languages.after("", 10); !page.isEmpty(); page = next(page)) {
      all.addAll(page);
    }
    assertThat(all).doesNotHaveDuplicates().hasSizeBetween(200, 250);
    assertThat(all)
        .extracting(SupportedLanguage::tag)
        .isSortedAccordingTo(String::compareToIgnoreCase);
  }

  @Test
  void refusesALineThatIsNotALanguage() {
    assertThatThrownBy(() -> SupportedLanguage.parse("de German ltr one other"))
        .hasMessage(
            "Expected 'tag, name, ltr|rtl, categories' separated by tabs, but found: "
                + "de German ltr one other");
    assertThatThrownBy(() -> SupportedLanguage.parse("de\tGerman\tltr\tone"))
        .hasMessage("A language needs the plural category 'other'; 'de' has [one].");
  }

  private List<SupportedLanguage> next(List<SupportedLanguage> page) {
    return languages.after(page.get(page.size() - 1).tag(), 10);
  }
}
