package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.List;
import java.util.stream.Stream;

/** An operation that asks for a scope no token can have. */
final class UnknownScope implements Rule {
  @Override
  public Stream<Finding> check(Document document) {
    List<String> scopes =
        document.at("/components/schemas/Scope/enum").children().map(Node::text).toList();
    return document.operations().stream()
        .map(operation -> operation.node().get("x-required-scope"))
        .filter(scope -> scope.exists() && !scopes.contains(scope.text()))
        .map(scope -> finding(scope, "one of %s, found '%s'", scopes, scope.text()));
  }
}
