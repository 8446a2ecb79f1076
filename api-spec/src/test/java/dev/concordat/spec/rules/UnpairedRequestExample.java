package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import dev.concordat.spec.document.Operation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request example whose answer no operation that has it shows under the same name. */
final class UnpairedRequestExample implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    Set<Node> paired = new HashSet<>();
    document.operations().forEach(operation -> paired(operation).forEach(paired::add));
    return document.operations().stream()
        .flatMap(Examples::ofRequest)
        .distinct()
        .filter(example -> !paired.contains(example))
        .map(example -> finding(example, "a response example named '%s'", example.name()));
  }

  private static Stream<Node> paired(Operation operation) {
    Set<String> answers =
        operation.responses().stream()
            .flatMap(Examples::ofResponse)
            .map(Node::name)
            .collect(Collectors.toSet());
    return Examples.ofRequest(operation).filter(example -> answers.contains(example.name()));
  }
}
