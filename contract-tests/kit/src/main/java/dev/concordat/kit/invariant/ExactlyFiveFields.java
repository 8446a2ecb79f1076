package dev.concordat.kit.invariant;

import static java.util.stream.Collectors.toCollection;

import dev.concordat.kit.profile.ErrorShape;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The body has the format's fields, each once, and no other: in Concordat's own, five. */
final class ExactlyFiveFields implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    ErrorShape shape = error.profile().shape();
    List<JsonPointer> members = shape.members();
    Set<String> found =
        leaves(error.read().json(), JsonPointer.empty(), members)
            .map(ExactlyFiveFields::name)
            .collect(toCollection(TreeSet::new));
    Set<String> allowed =
        members.stream().map(ExactlyFiveFields::name).collect(toCollection(TreeSet::new));
    boolean complete =
        members.stream().allMatch(at -> shape.isOptional(at) || found.contains(name(at)));
    return complete && allowed.containsAll(found)
        ? null
        : "expected the fields " + allowed + ", found " + found;
  }

  /** What the format does not open is not looked into. */
  private static Stream<JsonPointer> leaves(
      JsonNode node, JsonPointer at, List<JsonPointer> members) {
    if (!node.isObject() || members.contains(at)) {
      return at.matches() ? Stream.empty() : Stream.of(at);
    }
    return node.propertyNames().stream()
        .flatMap(name -> leaves(node.get(name), at.appendProperty(name), members));
  }

  private static String name(JsonPointer at) {
    return at.toString().substring(1).replace('/', '.');
  }
}
