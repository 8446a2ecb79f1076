package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** A body that is not JSON: Accept is never negotiated here. */
final class OtherMediaType implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> node.name().equals("content"))
        .flatMap(Node::children)
        .filter(type -> !type.name().equals("application/json"))
        .map(type -> finding(type, "application/json, found %s", type.name()));
  }
}
