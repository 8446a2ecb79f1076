package dev.concordat.kit.mutant;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The five fields of an error: missing, of another name, null, of another type; and a sixth. */
final class Fields {
  private static final List<String> FIVE =
      List.of("statusCode", "error", "message", "timestamp", "path");

  private Fields() {}

  static List<AnswerMutant> mutants() {
    List<AnswerMutant> mutants = new ArrayList<>();
    for (String field : FIVE) {
      mutants.add(
          Change.ofErrorBodies(
              field + "-missing",
              "an error has five fields",
              (body, take) -> without(body, field)));
      mutants.add(
          Change.ofErrorBodies(
              field + "-renamed", "fields have one name", (body, take) -> renamed(body, field)));
      mutants.add(
          Change.ofErrorBodies(
              field + "-null", "no field is null", (body, take) -> nulled(body, field)));
      mutants.add(
          Change.ofErrorBodies(
              field + "-other-type", "fields have one type", (body, take) -> retyped(body, field)));
    }
    mutants.add(
        Change.ofErrorBodies(
            "sixth-field",
            "an error has no other field",
            (body, take) -> body.put("trace", "none")));
    return mutants;
  }

  private static @Nullable ObjectNode without(ObjectNode body, String field) {
    return body.remove(field) == null ? null : body;
  }

  private static @Nullable ObjectNode renamed(ObjectNode body, String field) {
    JsonNode value = body.remove(field);
    return value == null ? null : body.set(snake(field), value);
  }

  private static @Nullable ObjectNode nulled(ObjectNode body, String field) {
    return body.has(field) ? body.putNull(field) : null;
  }

  private static @Nullable ObjectNode retyped(ObjectNode body, String field) {
    JsonNode value = body.get(field);
    if (value == null) {
      return null;
    }
    return value.isNumber() ? body.put(field, value.asString()) : body.put(field, 1);
  }

  private static String snake(String field) {
    return field.equals("statusCode") ? "status_code" : field + "_";
  }
}
