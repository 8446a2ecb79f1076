package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.stream.Stream;

/** A scope can be lacking, but the operation has no 403. */
final class UndocumentedForbidden implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .filter(operation -> isPossible(operation) && !operation.documents(403))
        .map(operation -> finding(operation.node(), "403: the token can lack the scope"));
  }

  private static boolean isPossible(Operation operation) {
    return operation.node().get("x-required-scope").exists();
  }
}
