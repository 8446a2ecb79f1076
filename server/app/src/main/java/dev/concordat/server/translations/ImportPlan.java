package dev.concordat.server.translations;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.OnConflict;
import dev.concordat.server.api.model.TranslationState;
import dev.concordat.server.texts.StoredText;
import dev.concordat.starter.error.Conflict;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an import would do to the texts that are there. */
final class ImportPlan {
  private final OnConflict onConflict;
  private final OffsetDateTime now;
  private final Map<List<String>, StoredText> existing = new HashMap<>();
  private final List<StoredText> created = new ArrayList<>();
  private final List<StoredText> updated = new ArrayList<>();
  private int unchanged;

  ImportPlan(OnConflict onConflict, List<StoredText> existing, OffsetDateTime now) {
    this.onConflict = onConflict;
    this.now = now;
    existing.forEach(text -> this.existing.put(List.of(text.keyId(), text.language()), text));
  }

  /** Adds an entry; 409 if another text is there and the import is not to replace or skip it. */
  void add(ImportedText text, Map<String, Key> keys) throws Conflict {
    Key key = keyOf(text, keys);
    StoredText before = existing.get(List.of(key.getId(), text.language().tag()));
    if (before == null) {
      created.add(
          StoredText.first(key.getId(), text.language().tag(), text.text(), stateOf(text), now));
    } else if (before.text().equals(text.text())) {
      addEqual(before, text);
    } else {
      addDifferent(before, text);
    }
  }

  /** The texts to insert. */
  List<StoredText> created() {
    return created;
  }

  /** The texts to replace others with. */
  List<StoredText> updated() {
    return updated;
  }

  /** The number of entries that change nothing. */
  int unchanged() {
    return unchanged;
  }

  static Key keyOf(ImportedText text, Map<String, Key> keys) {
    return Objects.requireNonNull(keys.get(text.key()), text.key());
  }

  private void addEqual(StoredText before, ImportedText text) {
    if (text.state() == null || text.state() == before.state()) {
      unchanged++;
    } else {
      updated.add(before.replaced(text.text(), text.state(), now));
    }
  }

  private void addDifferent(StoredText before, ImportedText text) throws Conflict {
    switch (onConflict) {
      case FAIL ->
          throw new Conflict(
              "Key '%s' already has a different text in language '%s', and onConflict is fail."
                  .formatted(text.key(), text.language().tag()));
      case OVERWRITE -> updated.add(before.replaced(text.text(), stateOf(text), now));
      case SKIP -> unchanged++;
    }
  }

  private static TranslationState stateOf(ImportedText text) {
    return Objects.requireNonNullElse(text.state(), TranslationState.TRANSLATED);
  }
}
