package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.Map;
import java.util.stream.Stream;

/** A status that handlers raise, but that the generated interfaces would not declare. */
final class MissingHandlerError implements Rule {
  private static final Map<Integer, String> RAISED =
      Map.of(404, "NotFound", 409, "Conflict", 422, "UnprocessableEntity");

  @Override
  public Stream<Finding> check(Document document) {
    return ErrorResponses.listed(document).flatMap(this::check).distinct();
  }

  private Stream<Finding> check(Node response) {
    String expected = RAISED.getOrDefault(ErrorResponses.status(response), "");
    Node found = response.resolved().get("x-handler-error");
    return found.text().equals(expected)
        ? Stream.empty()
        : Stream.of(finding(found, "x-handler-error '%s', found '%s'", expected, found.text()));
  }
}
