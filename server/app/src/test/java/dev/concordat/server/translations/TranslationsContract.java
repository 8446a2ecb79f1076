package dev.concordat.server.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.api.model.NewTranslationText;
import dev.concordat.server.api.model.Translation;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.keys.Keys;
import dev.concordat.server.keys.SomeKey;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.projects.SomeProject;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class TranslationsContract extends FeatureContract {
  private String web = "";
  private String greeting = "";

  @BeforeEach
  void createKey() throws Exception {
    web = SomeProject.create(bean(Projects.class), organization, "de", "pl");
    greeting = key("greeting", false, 5);
  }

  @Test
  void createsThenReplaces() throws Exception {
    Translation first = put("DE", new NewTranslationText("Hallo"));
    Translation second =
        put("de", new NewTranslationText("Hey").state(TranslationState.DRAFT).version(1L));
    assertThat(first.getLanguage()).isEqualTo("de");
    assertThat(first.getState()).isEqualTo(TranslationState.TRANSLATED);
    assertThat(first.getVersion()).isEqualTo(1);
    assertThat(second.getValue()).isEqualTo("Hey");
    assertThat(second.getVersion()).isEqualTo(2);
  }

  @Test
  void letsTheLastWriterWinWithoutAVersion() throws Exception {
    put("de", new NewTranslationText("Hallo"));
    assertThat(put("de", new NewTranslationText("Hey")).getVersion()).isEqualTo(2);
  }

  @Test
  void refusesToReplaceAnotherVersion() throws Exception {
    put("de", new NewTranslationText("Hallo").version(0L));
    assertConflict(
        new NewTranslationText("Hey").version(7L),
        "This translation is at version 1, not 7: read it again.");
    assertConflict(
        new NewTranslationText("Hey").version(0L),
        "This translation is at version 1, not 0: read it again.");
  }

  @Test
  void refusesTheVersionOfATranslationThatIsNot() {
    assertConflict(
        new NewTranslationText("Hey").version(7L),
        "There is no such translation yet, so its version is 0, not 7.");
  }

  @Test
  void refusesALanguageThatIsNotEnabled() {
    for (String tag : new String[] {"fr", "xx", "de_DE"}) {
      assertUnprocessable(
          greeting, tag, "Hallo", "Language '" + tag + "' is not enabled in this project.");
    }
  }

  @Test
  void showsNoMoreThanATagOfALanguage() {
    assertUnprocessable(
        greeting,
        "x".repeat(4000),
        "Hallo",
        "Language '" + "x".repeat(35) + "…' is not enabled in this project.");
    assertUnprocessable(
        greeting,
        "x" + "😀".repeat(35),
        "Hallo",
        "Language 'x" + "😀".repeat(34) + "…' is not enabled in this project.");
  }

  @Test
  void refusesATextThatDoesNotSuitItsKey() throws Exception {
    assertUnprocessable(
        greeting,
        "de",
        "Guten Tag",
        "The text of 'greeting' in language 'de' has 9 characters; the key allows at most 5.");
    assertUnprocessable(
        greeting, "de", Map.of("other", "Hey"), "Key 'greeting' is not plural: give one text.");
    assertUnprocessable(
        key("items", true, 0),
        "pl",
        Map.of("one", "a", "two", "b", "other", "c"),
        "The plural categories of 'items' in language 'pl' are one, few, many, other:"
            + " few is missing, many is missing, two is not one of them.");
  }

  @Test
  void storesAFormPerPluralCategory() throws Exception {
    greeting = key("items", true, 0);
    Map<String, String> forms = Map.of("one", "a", "few", "b", "many", "c", "other", "d");
    assertThat(put("pl", new NewTranslationText(forms)).getValue()).isEqualTo(forms);
    assertThat(bean(Exports.class).read(organization, web, "PL").getEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.getValue()).isEqualTo(forms));
  }

  @Test
  void missesProjectThenKeyThenLanguage() {
    assertThatThrownBy(() -> put("absent", greeting, "xx"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such project.");
    assertThatThrownBy(() -> put(web, "absent", "xx"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such key.");
  }

  @Test
  void exportsOneLanguageOrderedByKeyName() throws Exception {
    put("de", new NewTranslationText("Hallo").state(TranslationState.REVIEWED));
    greeting = key("Zebra", false, 0);
    put("de", new NewTranslationText("Zebra"));
    put("pl", new NewTranslationText("Zebra"));
    var export = bean(Exports.class).read(organization, web, "de");
    assertThat(export.getLanguage()).isEqualTo("de");
    assertThat(export.getEntries())
        .extracting(entry -> entry.getKey() + "=" + entry.getValue() + " " + entry.getState())
        .containsExactly("Zebra=Zebra translated", "greeting=Hallo reviewed");
  }

  @Test
  void exportsNothingWhereNothingIs() throws Exception {
    assertThat(bean(Exports.class).read(organization, web, "pl").getEntries()).isEmpty();
    assertThatThrownBy(() -> bean(Exports.class).read(organization, web, "fr"))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage("Language 'fr' is not enabled in this project.");
    assertThatThrownBy(() -> bean(Exports.class).read(newOrganization(), web, "fr"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such project.");
  }

  private String key(String name, boolean plural, int maxLength) throws Exception {
    return SomeKey.create(
        bean(Keys.class), organization, web, new NewKey(name).plural(plural).maxLength(maxLength));
  }

  private Translation put(String language, NewTranslationText wanted) throws Exception {
    return put(web, greeting, language, wanted);
  }

  private Translation put(String project, String key, String language) throws Exception {
    return put(project, key, language, new NewTranslationText("Hey"));
  }

  private Translation put(String project, String key, String language, NewTranslationText wanted)
      throws Exception {
    return once(
        Translation.class,
        () -> bean(Translations.class).put(organization, project, key, language, wanted));
  }

  private void assertConflict(NewTranslationText wanted, String message) {
    assertThatThrownBy(() -> put("de", wanted)).isInstanceOf(Conflict.class).hasMessage(message);
  }

  private void assertUnprocessable(String key, String language, Object value, String message) {
    assertThatThrownBy(() -> put(web, key, language, new NewTranslationText(value)))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage(message);
  }
}
