package dev.concordat.server.texts;

import dev.concordat.server.api.model.PluralCategory;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a translation says: the document's {@code TranslationValue}. */
public sealed interface TranslationText {
  /** The longest a text may be, in characters (Unicode code points). */
  int MOST_CHARACTERS = 10_000;

  /** One text, for a key that is not plural. */
  record Plain(String text) implements TranslationText {
    @Override
    public Object json() {
      return text;
    }

    @Override
    public int longest() {
      return characters(text);
    }
  }

  /** A text per plural category, for a plural key; {@code other} is always there. */
  record Plural(Map<PluralCategory, String> forms) implements TranslationText {
    /** Copies the forms, in CLDR's order. */
    public Plural {
      forms = new EnumMap<>(forms);
      if (!forms.containsKey(PluralCategory.OTHER)) {
        throw new IllegalArgumentException("A plural text needs 'other'; found " + forms.keySet());
      }
    }

    @Override
    public Object json() {
      Map<String, String> json = new LinkedHashMap<>();
      forms.forEach((category, text) -> json.put(category.getValue(), text));
      return json;
    }

    @Override
    public int longest() {
      return forms.values().stream().mapToInt(TranslationText::characters).max().orElse(0);
    }
  }

  /** The value as JSON's string or object. */
  Object json();

  /** The length of the longest form, in characters (Unicode code points). */
  int longest();

  /** Reads a value that {@link TextShape} has found well-formed: a string or an object. */
  static TranslationText of(Object json) {
    if (json instanceof String text) {
      return new Plain(text);
    }
    if (json instanceof Map<?, ?> members) {
      Map<PluralCategory, String> forms = new EnumMap<>(PluralCategory.class);
      members.forEach(
          (category, text) ->
              forms.put(PluralCategory.fromValue((String) category), (String) text));
      return new Plural(forms);
    }
    throw new IllegalArgumentException("Expected a text or a map of texts, but found: " + json);
  }

  /** The number of characters (Unicode code points) of a text. */
  static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
