package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Operation;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A status the request brings out (success, 404, 409, 422) without a request example of its name;
 * an operation without parameters or body has none to give.
 */
final class UnpairedResponseExample implements Rule {
  private static final Set<Integer> BROUGHT_OUT = Set.of(200, 201, 404, 409, 422);

  @Override
  public Stream<Finding> check(Document document) {
    return document.operations().stream()
        .filter(operation -> Examples.ofRequest(operation).findAny().isPresent())
        .flatMap(this::check);
  }

  private Stream<Finding> check(Operation operation) {
    return operation.responses().stream()
        .filter(response -> BROUGHT_OUT.contains(ErrorResponses.status(response)))
        .filter(response -> !hasRequest(operation, ErrorResponses.status(response)))
        .map(
            response ->
                finding(
                    response,
                    "a request example named '%s'",
                    ErrorLabels.exampleName(ErrorResponses.status(response))));
  }

  private static boolean hasRequest(Operation operation, int status) {
    String name = ErrorLabels.exampleName(status);
    return Examples.ofRequest(operation).anyMatch(example -> example.name().equals(name));
  }
}
