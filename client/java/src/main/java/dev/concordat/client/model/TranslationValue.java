package dev.concordat.client.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A translation: one text, or for a plural key one text per plural category. */
public sealed interface TranslationValue {

  /** One text. */
  static TranslationValue of(String text) {
    return new Text(text);
  }

  /** One text per plural category. */
  static TranslationValue of(PluralForms forms) {
    return new Plural(forms);
  }

  /**
   * Reads a JSON string or object.
   *
   * @throws IllegalArgumentException if it is neither, or a form is no string
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TranslationValue fromJson(Object json) {
    if (json instanceof String text) {
      return new Text(text);
    }
    if (json instanceof Map<?, ?> forms) {
      return new Plural(
          new PluralForms(
              form(forms, "zero"),
              form(forms, "one"),
              form(forms, "two"),
              form(forms, "few"),
              form(forms, "many"),
              required(form(forms, "other"))));
    }
    throw new IllegalArgumentException("A translation is a text or an object of plural forms.");
  }

  /** What is written as JSON. */
  @JsonValue
  Object toJson();

  /** A text for every number. */
  record Text(String text) implements TranslationValue {
    @Override
    public Object toJson() {
      return text;
    }
  }

  /** A text per plural category. */
  record Plural(PluralForms forms) implements TranslationValue {
    @Override
    public Object toJson() {
      return forms;
    }
  }

  private static @Nullable String form(Map<?, ?> forms, String category) {
    Object text = forms.get(category);
    if (text == null || text instanceof String) {
      return (String) text;
    }
    throw new IllegalArgumentException("Plural form '" + category + "' is not a text.");
  }

  private static String required(@Nullable String other) {
    if (other == null) {
      throw new IllegalArgumentException("Plural form 'other' is missing.");
    }
    return other;
  }
}
