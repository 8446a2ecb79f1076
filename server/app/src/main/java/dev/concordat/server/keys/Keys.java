package dev.concordat.server.keys;

import dev.concordat.server.Ids;
import dev.concordat.server.Page;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.KeyChanges;
import dev.concordat.server.api.model.NewKey;
import dev.concordat.server.projects.Projects;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.TextRepository;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of a project; whatever changes them runs in its caller's transaction. */
@Component
public final class Keys {
  private static final String NO_LANGUAGE = "";

  private final Projects projects;
  private final KeyRepository keys;
  private final InitialTexts initialTexts;
  private final TextRepository texts;
  private final EnabledLanguages languages;
  private final Ids ids;
  private final Clock clock;

  Keys(
      Projects projects,
      KeyRepository keys,
      InitialTexts initialTexts,
      TextRepository texts,
      EnabledLanguages languages,
      Ids ids,
      Clock clock) {
    this.projects = projects;
    this.keys = keys;
    this.initialTexts = initialTexts;
    this.texts = texts;
    this.languages = languages;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A key with its translation into a language, both held until the transaction ends; 422 if the
   * language is not enabled.
   */
  public Key lock(String organization, String project, String id, String language)
      throws NotFound, UnprocessableEntity {
    keys.lock(organization, project, id);
    ProjectKeys found =
        keys.find(organization, project, id, languages.canonical(language))
            .orElseThrow(Projects::notFound);
    Key key = found.only();
    checkEnabled(found, language);
    return key;
  }

  Page<Key> list(
      String organization,
      String project,
      int limit,
      @Nullable String cursor,
      @Nullable String language)
      throws NotFound, UnprocessableEntity {
    ProjectKeys found =
        keys.after(
                organization,
                project,
                cursor == null ? "" : cursor,
                language == null ? NO_LANGUAGE : languages.canonical(language),
                limit + 1)
            .orElseThrow(Projects::notFound);
    if (language != null) {
      checkEnabled(found, language);
    }
    return Page.of(found.keys(), limit, Key::getId);
  }

  Key get(String organization, String project, String id) throws NotFound {
    return keys.find(organization, project, id, NO_LANGUAGE).orElseThrow(Projects::notFound).only();
  }

  Key create(String organization, String project, NewKey wanted)
      throws NotFound, Conflict, UnprocessableEntity {
    List<String> enabled = projects.get(organization, project).getLanguages();
    Key key = newKey(wanted);
    var translations = initialTexts.check(enabled, key, wanted);
    if (!keys.insert(organization, project, key)) {
      throw nameTaken(key.getName());
    }
    texts.insert(organization, project, translations);
    return key;
  }

  Key update(String organization, String project, String id, KeyChanges changes)
      throws NotFound, Conflict, UnprocessableEntity {
    if (changes.getName() != null) {
      projects.lock(organization, project);
    }
    keys.lock(organization, project, id);
    Key key = get(organization, project, id);
    checkLengths(organization, project, id, changes);
    checkVersion(key, changes.getVersion());
    Key changed = changed(key, changes);
    if (!keys.update(organization, project, changed)) {
      throw nameTaken(changed.getName());
    }
    return changed;
  }

  /** Needs no transaction: a key changed between reading and deleting it is read again. */
  Key delete(String organization, String project, String id, long version)
      throws NotFound, Conflict {
    Key key;
    do {
      key = get(organization, project, id);
      checkVersion(key, version);
    } while (!keys.delete(organization, project, id, version));
    return key;
  }

  private Key newKey(NewKey wanted) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return new Key(
        ids.next(),
        wanted.getName(),
        Objects.requireNonNullElse(wanted.getDescription(), ""),
        Objects.requireNonNullElse(wanted.getPlural(), false),
        Objects.requireNonNullElse(wanted.getMaxLength(), 0),
        Objects.requireNonNullElse(wanted.getTags(), List.of()),
        1L,
        now,
        now);
  }

  private Key changed(Key key, KeyChanges changes) {
    return new Key(
        key.getId(),
        Objects.requireNonNullElse(changes.getName(), key.getName()),
        Objects.requireNonNullElse(changes.getDescription(), key.getDescription()),
        key.getPlural(),
        Objects.requireNonNullElse(changes.getMaxLength(), key.getMaxLength()),
        Objects.requireNonNullElse(changes.getTags(), key.getTags()),
        key.getVersion() + 1,
        key.getCreatedAt(),
        OffsetDateTime.now(clock));
  }

  private void checkLengths(String organization, String project, String id, KeyChanges changes)
      throws UnprocessableEntity {
    Integer most = changes.getMaxLength();
    if (most == null || most == 0) {
      return;
    }
    int longest = texts.longest(organization, project, id);
    if (longest > most) {
      throw new UnprocessableEntity(
          "maxLength %d is below the longest text of this key, which has %d characters."
              .formatted(most, longest));
    }
  }

  private static void checkVersion(Key key, long version) throws Conflict {
    if (key.getVersion() != version) {
      throw new Conflict(
          "This key is at version %d, not %d: read it again.".formatted(key.getVersion(), version));
    }
  }

  private static void checkEnabled(ProjectKeys found, String language) throws UnprocessableEntity {
    if (!found.languageEnabled()) {
      throw EnabledLanguages.notEnabled(language);
    }
  }

  private static Conflict nameTaken(String name) {
    return new Conflict("Key name '%s' is already taken in this project.".formatted(name));
  }
}
