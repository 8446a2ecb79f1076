package dev.concordat.server.translations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.FeatureContract;
import dev.concordat.server.api.model.ImportEntry;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.NewImport;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.api.model.NewTranslationText;
import dev.concordat.server.api.model.OnConflict;
import dev.concordat.server.api.model.Translation;
import dev.concordat.server.api.model.TranslationImport;
import dev.concordat.server.keys.Keys;
import dev.concordat.server.keys.SomeKey;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.projects.SomeProject;
import dev.concordat.starter.error.HandlerError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers that meet on the same few keys; one that deadlocks would be an error of ours. */
abstract class ConcurrentWritersContract extends FeatureContract {
  private static final int WRITERS = 6;
  private static final int WRITES = 30;
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private String web = "";

  @BeforeEach
  void createProject() throws Exception {
    web = SomeProject.create(bean(Projects.class), organization, "de");
  }

  @Test
  void answerEachOtherWithDocumentedErrorsOnly() {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    try {
      List<CompletableFuture<Void>> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(i -> CompletableFuture.runAsync(() -> write(new Random(i)), threads))
              .toList();
      assertThat(writers).allSatisfy(writer -> assertThat(writer.join()).isNull());
    } finally {
      threads.shutdownNow();
    }
  }

  private void write(Random random) {
    for (int i = 0; i < WRITES; i++) {
      try {
        writeOnce(random);
      } catch (HandlerError documented) {
        assertThat(documented.status()).isIn(404, 409, 422);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void writeOnce(Random random) throws Exception {
    switch (random.nextInt(5)) {
      case 0 -> create(name(random));
      case 1 -> rename(random);
      case 2 -> put(random);
      case 3 -> delete(random);
      default -> importAll(random);
    }
  }

  private void create(String name) throws Exception {
    once(String.class, () -> SomeKey.create(bean(Keys.class), organization, web, new NewKey(name)));
  }

  private void rename(Random random) throws Exception {
    Key key = some(random);
    once(Key.class, () -> SomeKey.rename(bean(Keys.class), organization, web, key, name(random)));
  }

  private void put(Random random) throws Exception {
    Key key = some(random);
    NewTranslationText text = new NewTranslationText("text " + random.nextInt());
    once(
        Translation.class,
        () -> bean(Translations.class).put(organization, web, key.getId(), "de", text));
  }

  private void delete(Random random) throws Exception {
    SomeKey.delete(bean(Keys.class), organization, web, some(random));
  }

  private void importAll(Random random) throws Exception {
    List<ImportEntry> entries = new ArrayList<>();
    NAMES.forEach(name -> entries.add(new ImportEntry(name, "de", "text " + random.nextInt())));
    Collections.shuffle(entries, random);
    NewImport wanted = new NewImport(entries).onConflict(OnConflict.OVERWRITE);
    once(TranslationImport.class, () -> bean(Imports.class).run(organization, web, wanted));
  }

  private Key some(Random random) throws Exception {
    List<Key> keys = SomeKey.all(bean(Keys.class), organization, web);
    return keys.isEmpty() ? SomeKey.absent() : keys.get(random.nextInt(keys.size()));
  }

  private static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }
}
