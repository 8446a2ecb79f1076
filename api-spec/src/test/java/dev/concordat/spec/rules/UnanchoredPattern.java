package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import java.util.stream.Stream;

/** A pattern that part of a text satisfies: JSON Schema does not anchor by itself. */
final class UnanchoredPattern implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> node.name().equals("pattern") && node.json().isString())
        .filter(pattern -> !isAnchored(pattern.text()))
        .map(pattern -> finding(pattern, "^…$ around the whole pattern"));
  }

  private static boolean isAnchored(String pattern) {
    String rest = pattern.replaceAll("\\\\.", "").replaceAll("\\[[^]]*]", "");
    while (rest.matches(".*\\([^()]*\\).*")) {
      rest = rest.replaceAll("\\([^()]*\\)", "");
    }
    return rest.startsWith("^") && rest.endsWith("$") && !rest.contains("|");
  }
}
