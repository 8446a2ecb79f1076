package dev.concordat.client.error;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** What an error says: one sentence, or one entry per field that failed validation. */
public sealed interface ErrorMessage {

  /**
   * Reads a JSON string or array of strings.
   *
   * @throws IllegalArgumentException if it is neither, or empty, or has a blank text
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ErrorMessage fromJson(Object json) {
    if (json instanceof String text) {
      return new Sentence(text);
    }
    if (json instanceof List<?> texts && texts.stream().allMatch(String.class::isInstance)) {
      return new PerField(texts.stream().map(String.class::cast).toList());
    }
    throw new IllegalArgumentException("message must be a string or an array of strings");
  }

  /** The sentence alone, or the entries in document order; never empty. */
  List<String> texts();

  /** What is written as JSON. */
  @JsonValue
  Object toJson();

  /** One sentence. */
  record Sentence(String text) implements ErrorMessage {
    public Sentence {
      if (text.isBlank()) {
        throw new IllegalArgumentException("message must not be empty");
      }
    }

    @Override
    public List<String> texts() {
      return List.of(text);
    }

    @Override
    public Object toJson() {
      return text;
    }
  }

  /** One entry per field that failed validation, each naming its field. */
  record PerField(List<String> texts) implements ErrorMessage {
    public PerField {
      if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("message must not be empty, nor an entry of it");
      }
      texts = List.copyOf(texts);
    }

    @Override
    public Object toJson() {
      return texts;
    }
  }
}
