package dev.concordat.contract.fuzz;

import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON values that a schema of the document allows. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What is derived from a schema; another keyword would be passed over in silence. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "type",
          "description",
          "default",
          "enum",
          "format",
          "pattern",
          "x-pattern-message",
          "x-page-cursor",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "items",
          "properties",
          "required",
          "additionalProperties",
          "minProperties",
          "oneOf");

  /** Items of a list, usually; more would only make requests slow to send. */
  private static final int USUAL = 4;

  private final Examples accepted;
  private final Examples refused;

  /** Values of successes come most often, then those refused for what the server holds. */
  Values(Examples accepted, Examples refused) {
    this.accepted = accepted;
    this.refused = refused;
  }

  /** Whether a value of the schema is known to mean something. */
  boolean areKnownOf(Located reference) {
    Located schema = References.resolve(reference);
    return !accepted.of(schema).isEmpty() || !refused.of(schema).isEmpty();
  }

  /** Values of a schema, known ones more often than others. */
  Arbitrary<JsonNode> of(Located reference) {
    Located schema = References.resolve(reference);
    List<Tuple2<Integer, Arbitrary<JsonNode>>> choices = new ArrayList<>();
    addKnown(6, accepted.of(schema), choices);
    addKnown(1, refused.of(schema), choices);
    choices.add(Tuple.of(1, any(schema)));
    return Arbitraries.frequencyOf(choices);
  }

  private static void addKnown(
      int times, List<JsonNode> known, List<Tuple2<Integer, Arbitrary<JsonNode>>> choices) {
    if (!known.isEmpty()) {
      choices.add(Tuple.of(times, Arbitraries.of(known)));
    }
  }

  private Arbitrary<JsonNode> any(Located schema) {
    refuseUnknownKeywords(schema);
    Located alternatives = schema.member("oneOf");
    if (alternatives != null) {
      return Arbitraries.oneOf(alternatives.items().stream().map(this::of).toList());
    }
    JsonNode says = schema.value();
    return switch (schema.required("type").text()) {
      case "object" -> objects(schema);
      case "array" -> lists(schema);
      case "string" -> Texts.of(says).map(JSON::stringNode);
      case "boolean" -> Arbitraries.of(JSON.booleanNode(true), JSON.booleanNode(false));
      case "integer" -> Integers.of(says).map(JSON::numberNode);
      default -> throw schema.mistake("no values can be made of this type yet");
    };
  }

  private Arbitrary<JsonNode> lists(Located schema) {
    int min = schema.value().path("minItems").asInt(0);
    int max = schema.value().path("maxItems").asInt(USUAL);
    Arbitrary<JsonNode> item = of(schema.required("items"));
    Arbitrary<List<JsonNode>> usual =
        item.list().ofMinSize(min).ofMaxSize(Math.min(max, min + USUAL));
    return Arbitraries.frequencyOf(Tuple.of(60, usual), Tuple.of(1, item.list().ofSize(max)))
        .map(items -> new ArrayNode(JSON, List.copyOf(items)));
  }

  private Arbitrary<JsonNode> objects(Located schema) {
    Map<String, Located> properties = schema.required("properties").members();
    Located required = schema.member("required");
    List<String> needed = required == null ? List.of() : required.texts();
    List<Arbitrary<Optional<JsonNode>>> members = new ArrayList<>();
    properties.forEach(
        (name, property) ->
            members.add(
                needed.contains(name)
                    ? of(property).map(Optional::of)
                    : of(property).optional(0.4)));
    List<String> names = List.copyOf(properties.keySet());
    return Combinators.combine(members)
        .as(values -> object(names, values))
        .filter(object -> object.size() >= schema.value().path("minProperties").asInt(0));
  }

  private static JsonNode object(List<String> names, List<Optional<JsonNode>> values) {
    ObjectNode object = JSON.objectNode();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      values.get(i).ifPresent(value -> object.set(name, value));
    }
    return object;
  }

  private static void refuseUnknownKeywords(Located schema) {
    schema
        .members()
        .forEach(
            (keyword, at) -> {
              if (!KEYWORDS.contains(keyword)) {
                throw at.mistake("no values can be made by '" + keyword + "' yet");
              }
            });
  }
}
