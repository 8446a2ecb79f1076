package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** An object or a union without a name: generators invent one, another with each change. */
final class InlineObjectSchema implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> isObject(node) || isUnion(node))
        .filter(node -> !node.pointer().matches("/components/schemas/[^/]+"))
        .filter(node -> !node.pointer().contains("/example"))
        .map(node -> finding(node, "a $ref to a schema named under components/schemas"));
  }

  private static boolean isObject(Node node) {
    return node.get("type").text().equals("object");
  }

  private static boolean isUnion(Node node) {
    return Stream.of("oneOf", "anyOf", "allOf").anyMatch(word -> node.get(word).json().isArray());
  }
}
