package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.Set;
import java.util.stream.Stream;

/** A path parameter with constraints: its violation would be a 400, where we answer 404. */
final class ConstrainedPathParameter implements Rule {
  private static final Set<String> FREE = Set.of("type", "description", "example");

  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> node.get("in").text().equals("path"))
        .map(parameter -> parameter.get("schema").resolved())
        .filter(schema -> !isOpaque(schema))
        .map(schema -> finding(schema, "a path parameter is an opaque string, a bad one a 404"));
  }

  private static boolean isOpaque(Node schema) {
    return schema.get("type").text().equals("string") && schema.names().allMatch(FREE::contains);
  }
}
