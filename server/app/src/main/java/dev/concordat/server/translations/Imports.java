package dev.concordat.server.translations;

import dev.concordat.server.Ids;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.NewImport;
import dev.concordat.server.api.model.OnConflict;
import dev.concordat.server.api.model.TranslationImport;
import dev.concordat.server.keys.NamedKeys;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.StoredText;
import dev.concordat.server.texts.TextRepository;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Sets many texts, all or nothing; runs in its caller's transaction. The number of statements does
 * not depend on the number of entries. Imports into one project come in turn.
 */
@Component
final class Imports {
  private final Projects projects;
  private final NamedKeys keys;
  private final TextRepository texts;
  private final ImportRepository imports;
  private final EnabledLanguages languages;
  private final Ids ids;
  private final Clock clock;

  Imports(
      Projects projects,
      NamedKeys keys,
      TextRepository texts,
      ImportRepository imports,
      EnabledLanguages languages,
      Ids ids,
      Clock clock) {
    this.projects = projects;
    this.keys = keys;
    this.texts = texts;
    this.imports = imports;
    this.languages = languages;
    this.ids = ids;
    this.clock = clock;
  }

  TranslationImport run(String organization, String project, NewImport wanted)
      throws NotFound, Conflict, UnprocessableEntity {
    projects.lock(organization, project);
    List<String> enabled = projects.get(organization, project).getLanguages();
    ImportedTexts entries = ImportedTexts.read(wanted.getEntries(), languages, enabled);
    OffsetDateTime now = OffsetDateTime.now(clock);
    Map<String, Key> named = keys.lockOrCreate(organization, project, entries.pluralByName(), now);
    entries.check(named);
    ImportPlan plan =
        new ImportPlan(onConflict(wanted), existing(organization, project, entries, named), now);
    for (ImportedText entry : entries.texts()) {
      plan.add(entry, named);
    }
    texts.insert(organization, project, plan.created());
    texts.update(organization, project, plan.updated());
    return store(organization, project, plan, now);
  }

  private List<StoredText> existing(
      String organization, String project, ImportedTexts entries, Map<String, Key> named) {
    List<String> ofKeys = named.values().stream().map(Key::getId).toList();
    return texts.find(organization, project, ofKeys, entries.languages());
  }

  private TranslationImport store(
      String organization, String project, ImportPlan plan, OffsetDateTime now) {
    TranslationImport done =
        new TranslationImport(
            ids.next(), plan.created().size(), plan.updated().size(), plan.unchanged(), now);
    imports.insert(organization, project, done);
    return done;
  }

  private static OnConflict onConflict(NewImport wanted) {
    return Objects.requireNonNullElse(wanted.getOnConflict(), OnConflict.FAIL);
  }
}
