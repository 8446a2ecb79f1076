package dev.concordat.server.translations;

import dev.concordat.server.api.model.ImportEntry;
import dev.concordat.server.api.model.Key;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.texts.EnabledLanguages;
import dev.concordat.server.texts.TextRules;
import dev.concordat.server.texts.TranslationText;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The entries of one import: at most one per key and language. */
record ImportedTexts(List<ImportedText> texts) {
  /** Reads entries; 422 for a language that is not enabled, and for an entry that comes twice. */
  static ImportedTexts read(
      List<ImportEntry> entries, EnabledLanguages languages, Collection<String> enabled)
      throws UnprocessableEntity {
    Set<List<String>> seen = new HashSet<>();
    List<ImportedText> texts = new ArrayList<>(entries.size());
    for (ImportEntry entry : entries) {
      SupportedLanguage language = languages.find(enabled, entry.getLanguage());
      if (!seen.add(List.of(entry.getKey(), language.tag()))) {
        throw new UnprocessableEntity(
            "Key '%s' has more than one entry in language '%s'."
                .formatted(entry.getKey(), language.tag()));
      }
      TranslationText text = TranslationText.of(entry.getValue());
      texts.add(new ImportedText(entry.getKey(), language, text, entry.getState()));
    }
    return new ImportedTexts(texts);
  }

  /** The names of the keys; a key that does not exist takes the shape of its first text. */
  SortedMap<String, Boolean> pluralByName() {
    SortedMap<String, Boolean> names = new TreeMap<>();
    texts.forEach(
        text -> names.putIfAbsent(text.key(), text.text() instanceof TranslationText.Plural));
    return names;
  }

  /** The tags of the languages. */
  Set<String> languages() {
    Set<String> tags = new TreeSet<>();
    texts.forEach(text -> tags.add(text.language().tag()));
    return tags;
  }

  /** 422 for the first text that does not suit its key. */
  void check(Map<String, Key> keys) throws UnprocessableEntity {
    for (ImportedText text : texts) {
      TextRules.check(ImportPlan.keyOf(text, keys), text.language(), text.text());
    }
  }
}
