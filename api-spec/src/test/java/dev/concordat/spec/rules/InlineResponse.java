package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.stream.Stream;

/** A response written out in its operation: the statuses would no longer read as a table. */
final class InlineResponse implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .flatMap(operation -> operation.responses().stream())
        .filter(response -> !isOneLine(response))
        .map(
            response ->
                finding(response, "\"%s\": { $ref: … } on one line, and only it", response.name()));
  }

  private static boolean isOneLine(Node response) {
    Node reference = response.get("$ref");
    return reference.exists() && response.json().size() == 1 && reference.line() == response.line();
  }
}
