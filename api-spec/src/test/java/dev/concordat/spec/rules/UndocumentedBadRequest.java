package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.stream.Stream;

/** A body or a query parameter can be wrong, but the operation has no 400. */
final class UndocumentedBadRequest implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .filter(operation -> isPossible(operation) && !operation.documents(400))
        .map(
            operation ->
                finding(operation.node(), "400: a body or a query parameter can be wrong"));
  }

  private static boolean isPossible(Operation operation) {
    return operation.hasParameterIn("query") || operation.node().get("requestBody").exists();
  }
}
