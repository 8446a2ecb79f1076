package dev.concordat.spec.rules;

import dev.concordat.spec.document.Node;
import dev.concordat.spec.document.Operation;
import java.util.stream.Stream;

/** The examples of an operation, shared ones included. */
final class Examples {
  private Examples() {}

  /** Those of its body and parameters. */
  static Stream<Node> ofRequest(Operation operation) {
    Node body = operation.node().get("requestBody").resolved();
    return Stream.concat(operation.parameters().stream(), Stream.of(json(body)))
        .flatMap(owner -> owner.get("examples").children());
  }

  /** Those of one of its responses. */
  static Stream<Node> ofResponse(Node response) {
    return json(response.resolved()).get("examples").children();
  }

  private static Node json(Node owner) {
    return owner.get("content", "application/json");
  }
}
