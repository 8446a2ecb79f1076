package dev.concordat.vectors;

import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;

/** Reads what the server does: one entry per request, either composed or byte for byte. */
final class AnswerReader {
  private final Examples examples;

  AnswerReader(Examples examples) {
    this.examples = examples;
  }

  List<Answer> read(Located server) {
    List<Answer> answers = new ArrayList<>();
    for (Located item : server.items()) {
      answers.add(answer(item));
    }
    return List.copyOf(answers);
  }

  private Answer answer(Located item) {
    if (item.value().isString()) {
      if (!item.text().equals("refused")) {
        throw item.mistake("expected 'refused', or an answer");
      }
      return new Answer.Refused();
    }
    return new Answer.Played(item.member("wire") == null ? composed(item) : WireReader.steps(item));
  }

  private List<Step> composed(Located item) {
    item.allowOnly(
        "status", "reason", "headers", "example", "json", "text", "base64", "repeat", "charset",
        "gzip", "framing", "cut", "then");
    return new ComposedAnswer(item, Body.of(item, examples)).steps();
  }
}
