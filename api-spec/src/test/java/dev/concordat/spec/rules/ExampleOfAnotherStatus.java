package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import dev.concordat.spec.document.Operation;
import java.util.stream.Stream;

/** A response example that shows another status than the one it is listed under. */
final class ExampleOfAnotherStatus implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .map(Operation::responses)
        .flatMap(responses -> responses.stream())
        .flatMap(response -> check(ErrorResponses.status(response), examples(response)));
  }

  private Stream<Finding> check(int status, Node examples) {
    String name = ErrorLabels.exampleName(status);
    Stream<Finding> unnamed =
        Stream.of(examples)
            .filter(all -> !all.get(name).exists())
            .map(all -> finding(all, "an example named '%s', as the status %d", name, status));
    Stream<Finding> lying =
        examples
            .children()
            .map(example -> example.get("value", "statusCode"))
            .filter(code -> code.json().asInt(0) != (status >= 400 ? status : 0))
            .map(code -> finding(code, "a body of status %d", status));
    return Stream.concat(unnamed, lying);
  }

  private static Node examples(Node response) {
    return response.resolved().get("content", "application/json", "examples");
  }
}
