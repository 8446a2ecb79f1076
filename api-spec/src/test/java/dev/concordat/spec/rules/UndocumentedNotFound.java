package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.stream.Stream;

/** What a path names can be absent, but the operation has no 404. */
final class UndocumentedNotFound implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .filter(operation -> isPossible(operation) && !operation.documents(404))
        .map(operation -> finding(operation.node(), "404: what the path names can be absent"));
  }

  private static boolean isPossible(Operation operation) {
    return operation.hasParameterIn("path");
  }
}
