package dev.concordat.server.tokens;

import dev.concordat.server.api.model.Scope;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scopes as one column: separated by a space, each once, in the order of the document. */
final class Scopes {
  private Scopes() {}

  static List<Scope> eachOnce(Collection<Scope> scopes) {
    return scopes.stream().distinct().sorted().toList();
  }

  static String toColumn(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::getValue).collect(Collectors.joining(" "));
  }

  static List<Scope> fromColumn(String column) {
    return Stream.of(column.split(" ")).map(Scope::fromValue).toList();
  }
}
