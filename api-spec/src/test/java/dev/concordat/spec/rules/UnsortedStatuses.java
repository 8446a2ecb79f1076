package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import dev.concordat.spec.document.Operation;
import java.util.List;
import java.util.stream.Stream;

/** Statuses out of order: the operations would no longer read as rows of one table. */
final class UnsortedStatuses implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream().map(Operation::node).flatMap(this::check);
  }

  private Stream<Finding> check(Node operation) {
    List<String> found = operation.get("responses").names().toList();
    List<String> sorted = found.stream().sorted().toList();
    return found.equals(sorted)
        ? Stream.empty()
        : Stream.of(finding(operation.get("responses"), "%s, found %s", sorted, found));
  }
}
