package dev.concordat.server.texts;

import dev.concordat.server.api.model.Key;
import dev.concordat.server.api.model.PluralCategory;
import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a text must be to belong to a key: 422 for one that is not. */
public final class TextRules {
  private TextRules() {}

  /** Holds a text in a language against its key: its shape, its plural categories, its length. */
  public static void check(Key key, SupportedLanguage language, TranslationText text)
      throws UnprocessableEntity {
    if (text instanceof TranslationText.Plural plural) {
      checkShape(key.getPlural(), key, "is not plural: give one text");
      checkCategories(key, language, plural.forms().keySet());
    } else {
      checkShape(
          !key.getPlural(),
          key,
          "is plural: give a text for each of " + join(language.pluralCategories()));
    }
    checkLength(key, language, text.longest());
  }

  private static void checkShape(boolean right, Key key, String rule) throws UnprocessableEntity {
    if (!right) {
      throw new UnprocessableEntity("Key '%s' %s.".formatted(key.getName(), rule));
    }
  }

  private static void checkCategories(
      Key key, SupportedLanguage language, Collection<PluralCategory> given)
      throws UnprocessableEntity {
    List<PluralCategory> needed = language.pluralCategories();
    List<String> faults = new ArrayList<>();
    needed.stream().filter(c -> !given.contains(c)).forEach(c -> faults.add(c + " is missing"));
    given.stream()
        .filter(c -> !needed.contains(c))
        .forEach(c -> faults.add(c + " is not one of them"));
    if (!faults.isEmpty()) {
      throw new UnprocessableEntity(
          "The plural categories of '%s' in language '%s' are %s: %s."
              .formatted(key.getName(), language.tag(), join(needed), String.join(", ", faults)));
    }
  }

  private static void checkLength(Key key, SupportedLanguage language, int longest)
      throws UnprocessableEntity {
    if (key.getMaxLength() > 0 && longest > key.getMaxLength()) {
      throw new UnprocessableEntity(
          "The text of '%s' in language '%s' has %d characters; the key allows at most %d."
              .formatted(key.getName(), language.tag(), longest, key.getMaxLength()));
    }
  }

  private static String join(List<PluralCategory> categories) {
    return categories.stream().map(PluralCategory::getValue).collect(Collectors.joining(", "));
  }
}
