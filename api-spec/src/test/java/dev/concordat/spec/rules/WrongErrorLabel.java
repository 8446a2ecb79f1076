package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.List;
import java.util.stream.Stream;

/** An error schema whose {@code error} is not exactly the label of its status. */
final class WrongErrorLabel implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return ErrorResponses.schemas(document).flatMap(this::check);
  }

  private Stream<Finding> check(Node schema) {
    String label = ErrorLabels.of(ErrorResponses.statusOf(schema));
    Node labels = schema.get("properties", "error", "enum");
    return labels.children().map(Node::text).toList().equals(List.of(label))
        ? Stream.empty()
        : Stream.of(finding(labels, "enum: [%s]", label));
  }
}
