package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A secured operation that leaves out what any of them can answer: 401, 429, 500. */
final class MissingSecuredStatus implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream().filter(Operation::isSecured).flatMap(this::check);
  }

  private Stream<Finding> check(Operation operation) {
    return IntStream.of(401, 429, 500)
        .filter(status -> !operation.documents(status))
        .mapToObj(status -> finding(operation.node(), "%d: the operation is secured", status));
  }
}
