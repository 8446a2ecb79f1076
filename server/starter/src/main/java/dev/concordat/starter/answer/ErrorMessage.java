package dev.concordat.starter.answer;

import java.util.List;

/** What is wrong: one sentence, or one entry per field that failed validation. */
public sealed interface ErrorMessage {

  /** One sentence, what is wrong and what was expected; never blank. */
  record Sentence(String text) implements ErrorMessage {
    /** Refuses a blank sentence. */
    public Sentence {
      if (text.isBlank()) {
        throw new IllegalArgumentException("An error needs a message that says what is wrong.");
      }
      text = OneLine.of(text);
    }
  }

  /** One entry per failing field, in document order, each naming its field; never empty. */
  record Fields(List<String> entries) implements ErrorMessage {
    /** Refuses an empty list. */
    public Fields {
      entries = entries.stream().map(OneLine::of).toList();
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("An array message needs at least one failing field.");
      }
    }
  }
}
