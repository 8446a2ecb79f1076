package dev.concordat.contract.fuzz;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of a type that the schema does not name. */
final class TypeFaults {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TypeFaults() {}

  static Stream<Flaw> at(Spot spot) {
    return Stream.concat(
        Stream.of(new Flaw("null", spot.field(), JSON.nullNode())),
        Stream.of(
                JSON.stringNode("text"),
                JSON.stringNode("1"),
                JSON.stringNode("true"),
                JSON.numberNode(1),
                JSON.numberNode(0.5),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.arrayNode().add("text"),
                JSON.objectNode())
            .filter(value -> !spot.types().contains(type(value)))
            .map(value -> new Flaw("wrong type", spot.field(), (JsonNode) value)));
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case ARRAY -> "array";
      case OBJECT -> "object";
      default -> value.isIntegralNumber() ? "integer" : "number";
    };
  }
}
