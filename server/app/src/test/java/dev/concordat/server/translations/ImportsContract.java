package dev.concordat.server.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.api.model.ImportEntry;
import dev.concordat.server.api.model.NewImport;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.api.model.OnConflict;
import dev.concordat.server.api.model.TranslationImport;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.keys.Keys;
import dev.concordat.server.keys.SomeKey;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.projects.SomeProject;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ImportsContract extends FeatureContract {
  private String web = "";

  @BeforeEach
  void createProject() throws Exception {
    web = SomeProject.create(bean(Projects.class), organization, "de");
  }

  @Test
  void createsKeysThatDoNotExist() throws Exception {
    assertCounts(
        run(
            OnConflict.FAIL,
            entry("b", "de", "Hallo"),
            entry("a", "EN", Map.of("one", "1", "other", "n")),
            entry("b", "en", "Hello").state(TranslationState.DRAFT)),
        3,
        0,
        0);
    assertThat(texts("en")).containsExactly("a={one=1, other=n} translated", "b=Hello draft");
    assertThat(texts("de")).containsExactly("b=Hallo translated");
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    run(OnConflict.FAIL, entry("a", "de", "Hallo").state(TranslationState.REVIEWED));
    assertCounts(run(null, entry("a", "de", "Hallo")), 0, 0, 1);
    assertThat(texts("de")).containsExactly("a=Hallo reviewed");
  }

  @Test
  void changesTheStateOfAnEqualText() throws Exception {
    run(OnConflict.FAIL, entry("a", "de", "Hallo"));
    assertCounts(
        run(OnConflict.FAIL, entry("a", "de", "Hallo").state(TranslationState.REVIEWED)), 0, 1, 0);
    assertThat(texts("de")).containsExactly("a=Hallo reviewed");
  }

  @Test
  void refusesAllWhereOneTextDiffers() throws Exception {
    run(OnConflict.FAIL, entry("b", "de", "Hallo"));
    for (OnConflict failing : new OnConflict[] {OnConflict.FAIL, null}) {
      assertThatThrownBy(() -> run(failing, entry("a", "de", "x"), entry("b", "de", "Hey")))
          .isInstanceOf(Conflict.class)
          .hasMessage(
              "Key 'b' already has a different text in language 'de', and onConflict is fail.");
    }
    assertThat(texts("de")).containsExactly("b=Hallo translated");
    assertThat(keyNames()).containsExactly("b");
  }

  @Test
  void overwritesWhenAskedTo() throws Exception {
    run(OnConflict.FAIL, entry("a", "de", "Hallo").state(TranslationState.REVIEWED));
    assertCounts(
        run(OnConflict.OVERWRITE, entry("a", "de", "Hey"), entry("b", "de", "Du")), 1, 1, 0);
    assertThat(texts("de")).containsExactly("a=Hey translated", "b=Du translated");
  }

  @Test
  void skipsWhenAskedTo() throws Exception {
    run(OnConflict.FAIL, entry("a", "de", "Hallo"));
    assertCounts(run(OnConflict.SKIP, entry("a", "de", "Hey"), entry("b", "de", "Du")), 1, 0, 1);
    assertThat(texts("de")).containsExactly("a=Hallo translated", "b=Du translated");
  }

  @Test
  void refusesASemanticFaultBeforeAConflict() throws Exception {
    run(OnConflict.FAIL, entry("b", "de", "Hallo"));
    assertRefused(
        "Language 'fr' is not enabled in this project.",
        entry("b", "de", "Hey"),
        entry("a", "fr", "Salut"));
    assertRefused(
        "Key 'b' has more than one entry in language 'de'.",
        entry("b", "de", "Hey"),
        entry("b", "DE", "Hey"));
    assertRefused(
        "Key 'b' is not plural: give one text.",
        entry("b", "de", Map.of("one", "a", "other", "b")));
    assertRefused(
        "Key 'new' is not plural: give one text.",
        entry("new", "de", "a"),
        entry("new", "en", Map.of("one", "a", "other", "b")));
    assertThat(keyNames()).containsExactly("b");
  }

  @Test
  void holdsTextsAgainstTheirKeys() throws Exception {
    SomeKey.create(bean(Keys.class), organization, web, new NewKey("short").maxLength(3));
    assertRefused(
        "The text of 'short' in language 'de' has 5 characters; the key allows at most 3.",
        entry("short", "de", "Hallo"));
  }

  @Test
  void missesAForeignProject() {
    String stranger = newOrganization();
    NewImport wanted = new NewImport(List.of(entry("a", "xx", "x")));
    assertThatThrownBy(() -> bean(Imports.class).run(stranger, web, wanted))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no such project.");
  }

  /** The best of five: what else the machine does is not measured. */
  @Test
  void importsAThousandTextsWithinASecond() throws Exception {
    assertThat(timeOf(thousand("first"), 1000, 0)).isLessThan(Duration.ofSeconds(10));
    Duration best = Duration.ofSeconds(10);
    for (String text : List.of("a", "b", "c", "d", "e")) {
      Duration time = timeOf(thousand(text), 0, 1000);
      best = time.compareTo(best) < 0 ? time : best;
    }
    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }

  private Duration timeOf(NewImport wanted, int created, int updated) throws Exception {
    Instant start = Instant.now();
    assertCounts(run(wanted), created, updated, 0);
    return Duration.between(start, Instant.now());
  }

  private static NewImport thousand(String text) {
    return new NewImport(
            IntStream.range(0, 1000)
                .mapToObj(i -> entry("key." + i / 2, i % 2 == 0 ? "de" : "en", text + " " + i))
                .toList())
        .onConflict(OnConflict.OVERWRITE);
  }

  private static ImportEntry entry(String key, String language, Object value) {
    return new ImportEntry(key, language, value);
  }

  private TranslationImport run(@Nullable OnConflict onConflict, ImportEntry... entries)
      throws Exception {
    return run(new NewImport(List.of(entries)).onConflict(onConflict));
  }

  private TranslationImport run(NewImport wanted) throws Exception {
    return once(TranslationImport.class, () -> bean(Imports.class).run(organization, web, wanted));
  }

  private List<String> texts(String language) throws Exception {
    return bean(Exports.class).read(organization, web, language).getEntries().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + " " + entry.getState())
        .toList();
  }

  private List<String> keyNames() throws Exception {
    return SomeKey.names(bean(Keys.class), organization, web);
  }

  private void assertRefused(String message, ImportEntry... entries) {
    assertThatThrownBy(() -> run(OnConflict.FAIL, entries))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage(message);
  }

  private static void assertCounts(
      TranslationImport done, int created, int updated, int unchanged) {
    assertThat(List.of(done.getCreated(), done.getUpdated(), done.getUnchanged()))
        .containsExactly(created, updated, unchanged);
  }
}
