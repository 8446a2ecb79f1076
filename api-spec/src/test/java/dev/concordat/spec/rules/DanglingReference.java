package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** A reference that leads nowhere, or out of the document. */
final class DanglingReference implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document
        .nodes()
        .filter(node -> node.name().equals("$ref") && !leadsSomewhere(node))
        .map(reference -> finding(reference, "'%s' is in this document", reference.text()));
  }

  private static boolean leadsSomewhere(Node reference) {
    return reference.text().startsWith("#/")
        && reference.document().at(reference.text().substring(1)).exists();
  }
}
