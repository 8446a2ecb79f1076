package dev.concordat.kit.mutant;

import dev.concordat.kit.verify.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a success: a member missing, null, of another type or format, or one more. */
final class Successes {
  private static final String SCHEMA = "a success has its schema";

  private Successes() {}

  static List<AnswerMutant> mutants() {
    return List.of(
        Change.ofSuccessBodies("success-member-missing", SCHEMA, (body, take) -> without(body)),
        Change.ofSuccessBodies(
            "success-member-more", SCHEMA, (body, take) -> body.put("internalId", 17)),
        Change.ofSuccessBodies(
            "success-member-null", SCHEMA, (body, take) -> body.putNull(first(body))),
        Change.ofSuccessBodies("success-member-other-type", SCHEMA, (body, take) -> retyped(body)),
        Change.ofSuccessBodies("success-member-renamed", SCHEMA, (body, take) -> renamed(body)),
        Change.ofSuccessBodies("success-time-no-time", SCHEMA, (body, take) -> untimed(body)),
        Change.ofSuccessBodies("success-is-empty", SCHEMA, (body, take) -> body.removeAll()),
        Change.ofSuccessBodies(
                "success-of-another",
                "a success says what the cell says",
                (body, take) -> changed(body))
            .where(take -> take.turn() == Turn.CELL),
        Change.ofSuccessBodies(
                "success-list-empty",
                "a success says what the cell says",
                (body, take) -> emptied(body))
            .where(take -> take.turn() == Turn.CELL));
  }

  private static String first(ObjectNode body) {
    return body.propertyNames().iterator().next();
  }

  private static ObjectNode without(ObjectNode body) {
    body.remove(first(body));
    return body;
  }

  private static ObjectNode renamed(ObjectNode body) {
    JsonNode value = body.remove(first(body));
    return body.set("renamed", value);
  }

  private static ObjectNode retyped(ObjectNode body) {
    String name = first(body);
    return body.get(name).isString() ? body.put(name, 1) : body.put(name, "1");
  }

  private static @Nullable ObjectNode untimed(ObjectNode body) {
    if (!body.has("createdAt")) {
      return null;
    }
    return body.put("createdAt", "yesterday");
  }

  /** A text or a flag that nothing lets vary. */
  private static @Nullable ObjectNode changed(ObjectNode body) {
    if (body.path("name").isString()) {
      return body.put("name", "another");
    }
    return body.path("created").isInt() ? body.put("created", 99) : null;
  }

  private static @Nullable ObjectNode emptied(ObjectNode body) {
    for (String name : body.propertyNames()) {
      if (body.get(name).isArray() && !body.get(name).isEmpty()) {
        return body.set(name, body.arrayNode());
      }
    }
    return null;
  }
}
