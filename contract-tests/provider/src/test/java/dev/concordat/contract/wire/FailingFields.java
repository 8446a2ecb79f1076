package dev.concordat.contract.wire;

import dev.concordat.kit.exchange.Answer;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The entries of an array message, one for each failing field, in order. */
final class FailingFields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FailingFields() {}

  static List<String> complaints(List<String> fields, Answer answer) {
    List<String> entries = entries(answer);
    boolean as = entries.size() == fields.size();
    for (int i = 0; as && i < fields.size(); i++) {
      as = entries.get(i).startsWith(fields.get(i) + ": ");
    }
    return as
        ? List.of()
        : List.of("expected an entry for each of " + fields + ", found " + answer.text());
  }

  private static List<String> entries(Answer answer) {
    try {
      JsonNode message = JSON.readTree(answer.body()).path("message");
      return message.isArray()
          ? message.values().stream().map(entry -> entry.asString("")).toList()
          : List.of();
    } catch (JacksonException noJson) {
      return List.of();
    }
  }
}
