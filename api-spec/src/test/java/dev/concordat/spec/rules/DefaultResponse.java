package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import java.util.stream.Stream;

/** A {@code default} response: generators and checkers misread it, and it hides statuses. */
final class DefaultResponse implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .flatMap(operation -> operation.responses().stream())
        .filter(response -> response.name().equals("default"))
        .map(response -> finding(response, "each status by its number, no 'default'"));
  }
}
