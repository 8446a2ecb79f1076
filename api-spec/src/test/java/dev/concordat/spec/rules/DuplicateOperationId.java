package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** An operation without a name of its own: a cell could not be told from another. */
final class DuplicateOperationId implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    Set<String> seen = new HashSet<>(Set.of(""));
    return document.operations().stream()
        .filter(operation -> !seen.add(operation.id()))
        .map(this::findingOf);
  }

  private Finding findingOf(Operation operation) {
    return finding(
        operation.node().get("operationId"),
        "an operationId of its own, found '%s'",
        operation.id());
  }
}
