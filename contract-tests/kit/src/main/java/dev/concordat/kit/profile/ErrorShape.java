package dev.concordat.kit.profile;

import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The body of an error, as a template says it: members within members, and the role of each. A name
 * that ends in a question mark may be absent. Immutable.
 */
public final class ErrorShape {
  private final Map<JsonPointer, Role> roles = new LinkedHashMap<>();
  private final List<JsonPointer> optional = new ArrayList<>();

  ErrorShape(Located template) {
    read(template, JsonPointer.empty());
  }

  private void read(Located template, JsonPointer at) {
    template
        .members()
        .forEach(
            (name, member) -> {
              JsonPointer below = at.appendProperty(name.replaceFirst("\\?$", ""));
              if (name.endsWith("?")) {
                optional.add(below);
              }
              if (member.value().isObject()) {
                read(member, below);
              } else {
                roles.put(below, Role.of(member));
              }
            });
  }

  /** Where what has that role stands, or null if nothing has it. */
  public @Nullable JsonPointer find(Role role) {
    return roles.entrySet().stream()
        .filter(member -> member.getValue() == role)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Every member, outermost to innermost, in the template's order. */
  public List<JsonPointer> members() {
    return List.copyOf(roles.keySet());
  }

  /** Where the document alone says what may stand. */
  public List<JsonPointer> free() {
    return members().stream().filter(at -> roles.get(at) == Role.ANYTHING).toList();
  }

  /** Whether a member may be absent. */
  public boolean isOptional(JsonPointer member) {
    return optional.contains(member);
  }

  /** An error with these values; what may be anything is left out. */
  public ObjectNode fill(Function<Role, JsonNode> values) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    roles.forEach(
        (at, role) -> {
          if (role != Role.ANYTHING) {
            parent(error, at).set(at.last().getMatchingProperty(), values.apply(role));
          }
        });
    return error;
  }

  private static ObjectNode parent(ObjectNode root, JsonPointer at) {
    JsonPointer parent = at.head();
    return parent == null || parent.matches() ? root : root.withObject(parent);
  }
}
