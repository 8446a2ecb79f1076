package dev.concordat.kit.mutant;

import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The body of a success: a member missing, null, of another type or format, or one more. */
final class Successes {
  private static final String SCHEMA = "a success has its schema";
  private static final String TIMES = "times are UTC with milliseconds and Z";

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
        Change.ofSuccessBodies(
            "success-time-in-seconds",
            TIMES,
            (body, take) -> timed(body, time -> time.replaceFirst("\\.\\d{3}", ""))),
        Change.ofSuccessBodies(
            "success-time-with-offset",
            TIMES,
            (body, take) -> timed(body, time -> time.replace("Z", "+00:00"))),
        Change.ofSuccessBodies(
                "success-time-a-year-off",
                "what was just made is new",
                (body, take) -> timed(body, time -> time.replaceFirst("^\\d{4}", "2019")))
            .where(take -> take.answer().status() == 201),
        Change.ofSuccessBodies(
            "success-time-to-come",
            "what was made was made before",
            (body, take) -> timed(body, time -> time.replaceFirst("^\\d{4}", "2099"))),
        Change.ofSuccessBodies(
            "success-integer-with-fraction",
            "an integer has no fraction",
            (body, take) -> rewritten(body, ".0")),
        Change.ofSuccessBodies(
            "success-integer-as-power",
            "an integer has no exponent",
            (body, take) -> rewritten(body, "e0")),
        Change.ofSuccessBodies(
            "success-deep-member-more", SCHEMA, (body, take) -> deeper(body, true)),
        Change.ofSuccessBodies(
            "success-deep-member-missing", SCHEMA, (body, take) -> deeper(body, false)),
        Change.ofSuccessBodies("success-is-empty", SCHEMA, (body, take) -> body.removeAll()),
        Change.ofSuccessBodies(
                "success-of-another",
                "a success says what the cell says",
                (body, take) -> changed(body))
            .where(take -> take.turn() == Turn.CELL),
        Change.ofSuccessBodies(
            "success-not-as-sent", "a success has what was sent", Successes::unlike),
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

  private static @Nullable ObjectNode timed(ObjectNode body, UnaryOperator<String> how) {
    return body.has("createdAt")
        ? body.put("createdAt", how.apply(body.get("createdAt").asString("")))
        : null;
  }

  private static @Nullable ObjectNode rewritten(ObjectNode body, String end) {
    return body.path("version").isInt()
        ? body.set(
            "version",
            JsonNodeFactory.instance.rawValueNode(new RawValue(body.get("version") + end)))
        : null;
  }

  /** In the first object of the body, or of its first list. */
  private static @Nullable ObjectNode deeper(ObjectNode body, boolean more) {
    for (JsonNode below : body) {
      JsonNode inner = below.isArray() && !below.isEmpty() ? below.get(0) : below;
      if (inner instanceof ObjectNode object && isResource(object)) {
        if (more) {
          object.put("internalId", 17);
        } else {
          object.remove(first(object));
        }
        return body;
      }
    }
    return null;
  }

  /** Not the texts of a translation, of which any but one may be missing. */
  private static boolean isResource(ObjectNode object) {
    return object.has("id") || object.has("tag") || object.has("key");
  }

  /** A text that was sent, and is another in the answer. */
  private static @Nullable ObjectNode unlike(ObjectNode body, Take take) {
    JsonNode sent = take.attempt().request().body();
    for (String name : body.propertyNames()) {
      if (sent != null && sent.path(name).isString() && body.get(name).isString()) {
        return body.put(name, "another");
      }
    }
    return null;
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
