package dev.concordat.server.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.Page;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.KeyChanges;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.api.model.NewTranslation;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.projects.SomeProject;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class KeysContract extends FeatureContract {
  private String web = "";

  @BeforeEach
  void createProject() throws Exception {
    web = SomeProject.create(bean(Projects.class), organization, "de", "ja");
  }

  @Test
  void readsWhatWasCreated() throws Exception {
    Key created =
        create(new NewKey("a.b:c/d-e").description("Ünder").maxLength(20).tags(List.of("x", "y")));
    assertThat(keys().get(organization, web, created.getId())).isEqualTo(created);
    assertThat(created.getVersion()).isEqualTo(1);
    assertThat(created.getTags()).containsExactly("x", "y");
  }

  @Test
  void needsNoMoreThanAName() throws Exception {
    Key created = create(new NewKey("greeting"));
    assertThat(keys().get(organization, web, created.getId()))
        .isEqualTo(created.description("").plural(false).maxLength(0).tags(List.of()));
  }

  @Test
  void storesTranslationsWithTheKey() throws Exception {
    create(
        new NewKey("items")
            .plural(true)
            .translations(
                List.of(
                    new NewTranslation("EN", Map.of("one", "{n} item", "other", "{n} items")),
                    new NewTranslation("ja", Map.of("other", "{n}個"))
                        .state(TranslationState.REVIEWED))));
    var english = onlyKeyWith("en").getTranslation();
    assertThat(english.getValue()).isEqualTo(Map.of("one", "{n} item", "other", "{n} items"));
    assertThat(english.getState()).isEqualTo(TranslationState.TRANSLATED);
    assertThat(onlyKeyWith("JA").getTranslation().getState()).isEqualTo(TranslationState.REVIEWED);
    assertThat(onlyKeyWith("de").getTranslation()).isNull();
  }

  @Test
  void refusesATakenName() throws Exception {
    create(new NewKey("greeting"));
    assertThatThrownBy(() -> create(new NewKey("greeting")))
        .isInstanceOf(Conflict.class)
        .hasMessage("Key name 'greeting' is already taken in this project.");
    assertThat(create(new NewKey("Greeting")).getName()).isEqualTo("Greeting");
  }

  @Test
  void refusesALanguageThatIsNotEnabled() {
    assertRefused(
        new NewKey("greeting").translations(List.of(new NewTranslation("fr", "Salut"))),
        "Language 'fr' is not enabled in this project.");
  }

  @Test
  void refusesALanguageGivenTwice() {
    assertRefused(
        new NewKey("greeting")
            .translations(List.of(new NewTranslation("de", "a"), new NewTranslation("DE", "b"))),
        "Language 'de' is given more than once.");
  }

  @Test
  void refusesPluralCategoriesOfAnotherLanguage() {
    assertRefused(
        new NewKey("items")
            .plural(true)
            .translations(List.of(new NewTranslation("en", Map.of("few", "a", "other", "b")))),
        "The plural categories of 'items' in language 'en' are one, other:"
            + " one is missing, few is not one of them.");
  }

  @Test
  void refusesATextOfTheOtherShape() {
    assertRefused(
        new NewKey("items").plural(true).translations(List.of(new NewTranslation("en", "a"))),
        "Key 'items' is plural: give a text for each of one, other.");
    assertRefused(
        new NewKey("items").translations(List.of(new NewTranslation("ja", Map.of("other", "a")))),
        "Key 'items' is not plural: give one text.");
  }

  @Test
  void countsCharactersAndNotTheirEncoding() throws Exception {
    create(new NewKey("fits").maxLength(2).translations(List.of(new NewTranslation("en", "😀😀"))));
    assertRefused(
        new NewKey("wave").maxLength(2).translations(List.of(new NewTranslation("en", "😀😀😀"))),
        "The text of 'wave' in language 'en' has 3 characters; the key allows at most 2.");
  }

  @Test
  void refusesASemanticFaultBeforeAConflict() throws Exception {
    create(new NewKey("greeting"));
    assertRefused(
        new NewKey("greeting").translations(List.of(new NewTranslation("fr", "Salut"))),
        "Language 'fr' is not enabled in this project.");
  }

  @Test
  void changesWhatIsGivenAndLeavesTheRest() throws Exception {
    Key key = create(new NewKey("greeting").description("old").tags(List.of("home")));
    Key changed = update(key.getId(), new KeyChanges(1L).description("new"));
    assertThat(changed.getDescription()).isEqualTo("new");
    assertThat(changed.getTags()).containsExactly("home");
    assertThat(changed.getVersion()).isEqualTo(2);
    assertThat(keys().get(organization, web, key.getId())).isEqualTo(changed);
  }

  @Test
  void refusesToChangeAnotherVersion() throws Exception {
    Key key = create(new NewKey("greeting"));
    assertThatThrownBy(() -> update(key.getId(), new KeyChanges(7L).description("new")))
        .isInstanceOf(Conflict.class)
        .hasMessage("This key is at version 1, not 7: read it again.");
  }

  @Test
  void refusesToRenameToATakenName() throws Exception {
    create(new NewKey("items"));
    Key key = create(new NewKey("greeting"));
    assertThatThrownBy(() -> update(key.getId(), new KeyChanges(1L).name("items")))
        .isInstanceOf(Conflict.class)
        .hasMessage("Key name 'items' is already taken in this project.");
    assertThat(keys().get(organization, web, key.getId())).isEqualTo(key);
  }

  @Test
  void renames() throws Exception {
    Key key = create(new NewKey("greeting"));
    update(key.getId(), new KeyChanges(1L).name("hello"));
    assertThat(create(new NewKey("greeting")).getName()).isEqualTo("greeting");
  }

  @Test
  void refusesALimitBelowATextBeforeAConflict() throws Exception {
    Key key = create(new NewKey("wave").translations(List.of(new NewTranslation("de", "😀😀😀"))));
    assertThatThrownBy(() -> update(key.getId(), new KeyChanges(7L).maxLength(2)))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage("maxLength 2 is below the longest text of this key, which has 3 characters.");
    assertThat(update(key.getId(), new KeyChanges(1L).maxLength(3)).getMaxLength()).isEqualTo(3);
  }

  @Test
  void deletesAKeyAndAnswersIt() throws Exception {
    Key key = create(new NewKey("wave").translations(List.of(new NewTranslation("de", "Hallo"))));
    assertThat(keys().delete(organization, web, key.getId(), 1)).isEqualTo(key);
    assertThatThrownBy(() -> keys().get(organization, web, key.getId()))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such key.");
  }

  @Test
  void keepsAKeyOfAnotherVersion() throws Exception {
    Key key = create(new NewKey("greeting"));
    assertThatThrownBy(() -> keys().delete(organization, web, key.getId(), 7))
        .isInstanceOf(Conflict.class)
        .hasMessage("This key is at version 1, not 7: read it again.");
    assertThat(keys().get(organization, web, key.getId())).isEqualTo(key);
  }

  @Test
  void hasNoForeignKey() throws Exception {
    Key key = create(new NewKey("greeting"));
    String stranger = newOrganization();
    assertMissesProject(() -> keys().get(stranger, web, key.getId()));
    assertMissesProject(() -> keys().list(stranger, web, 25, null, "xx"));
    assertMissesProject(() -> keys().delete(stranger, web, key.getId(), 1));
    assertMissesProject(() -> keys().create(stranger, web, new NewKey("greeting")));
    assertMissesProject(
        () -> keys().update(stranger, web, key.getId(), new KeyChanges(1L).maxLength(1)));
  }

  @Test
  void pagesThroughItsKeysOldestFirst() throws Exception {
    for (String name : List.of("c", "b", "a")) {
      create(new NewKey(name).translations(List.of(new NewTranslation("de", name))));
    }
    Page<Key> first = keys().list(organization, web, 2, null, "de");
    Page<Key> second = keys().list(organization, web, 2, first.nextCursor(), null);
    assertThat(first.items())
        .extracting(key -> key.getTranslation().getValue())
        .containsExactly("c", "b");
    assertThat(second.items()).extracting(Key::getName).containsExactly("a");
    assertThat(second.items().get(0).getTranslation()).isNull();
    assertThat(second.nextCursor()).isNull();
  }

  @Test
  void listsNothingOfAnEmptyProject() throws Exception {
    assertThat(keys().list(organization, web, 25, null, "de").items()).isEmpty();
    assertThatThrownBy(() -> keys().list(organization, web, 25, null, "fr"))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage("Language 'fr' is not enabled in this project.");
  }

  private Keys keys() {
    return bean(Keys.class);
  }

  private Key create(NewKey wanted) throws Exception {
    return once(Key.class, () -> keys().create(organization, web, wanted));
  }

  private Key update(String id, KeyChanges changes) throws Exception {
    return once(Key.class, () -> keys().update(organization, web, id, changes));
  }

  private Key onlyKeyWith(String language) throws Exception {
    List<Key> found = keys().list(organization, web, 25, null, language).items();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void assertRefused(NewKey wanted, String message) {
    assertThatThrownBy(() -> create(wanted))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage(message);
  }

  private static void assertMissesProject(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NotFound.class).hasMessage("There is no such project.");
  }
}
