package dev.concordat.kit.cause;

import dev.concordat.kit.document.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The message of a 400 names each field that violates the document, and no other. */
public final class FailingFields {
  private FailingFields() {}

  /** What the message has too little or too much; empty if nothing. */
  public static Stream<String> flaws(List<Violation> violations, JsonNode message) {
    return message.isArray() ? unnamed(violations, message) : whole(violations);
  }

  /** Each entry is used up by the field it names. */
  private static Stream<String> unnamed(List<Violation> violations, JsonNode message) {
    List<String> entries = new ArrayList<>();
    message.forEach(entry -> entries.add(entry.asString("")));
    List<String> flaws = new ArrayList<>();
    for (String field : violations.stream().map(FieldName::of).distinct().toList()) {
      if (!entries.removeIf(entry -> FieldName.isIn(entry, field))) {
        flaws.add("no entry of the message names '" + field + "', which violates the document");
      }
    }
    entries.forEach(entry -> flaws.add("nothing violates the document where this says: " + entry));
    return flaws.stream();
  }

  private static Stream<String> whole(List<Violation> violations) {
    return violations.stream()
        .filter(violation -> !FieldName.of(violation).isEmpty())
        .map(violation -> "a field failed validation, so the message is a list: " + violation);
  }
}
