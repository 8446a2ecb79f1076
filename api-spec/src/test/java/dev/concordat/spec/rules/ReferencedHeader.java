package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** A response header behind a reference: some checkers do not follow it. */
final class ReferencedHeader implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> node.name().equals("headers"))
        .flatMap(Node::children)
        .filter(header -> header.get("$ref").exists())
        .map(header -> finding(header, "the header '%s' written out", header.name()));
  }
}
