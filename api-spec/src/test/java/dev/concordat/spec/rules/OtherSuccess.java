package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.List;
import java.util.stream.Stream;

/** An operation whose success is not exactly one of 200 and 201. */
final class OtherSuccess implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream().flatMap(this::check);
  }

  private Stream<Finding> check(Operation operation) {
    List<Integer> found =
        operation.responses().stream()
            .map(ErrorResponses::status)
            .filter(status -> status > 0 && status < 400)
            .toList();
    return found.equals(List.of(200)) || found.equals(List.of(201))
        ? Stream.empty()
        : Stream.of(
            finding(operation.node().get("responses"), "one success, 200 or 201, found %s", found));
  }
}
