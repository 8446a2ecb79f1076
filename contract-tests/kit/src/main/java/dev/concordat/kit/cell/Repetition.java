package dev.concordat.kit.cell;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes out {@code {$repeat: 3, of: x}}: a text so many times over, anything else as a list of so
 * many, in whose texts {@code {n}} counts from 1.
 */
final class Repetition {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Repetition() {}

  static JsonNode expand(JsonNode node) {
    if (node.isObject()) {
      return node.has("$repeat")
          ? repeat(node.get("$repeat").intValue(), node.path("of"))
          : object(node);
    }
    return node.isArray() ? array(node.valueStream()) : node;
  }

  private static JsonNode repeat(int times, JsonNode of) {
    return of.isString()
        ? JSON.stringNode(of.stringValue().repeat(times))
        : array(IntStream.rangeClosed(1, times).mapToObj(n -> number(of, n)));
  }

  private static JsonNode number(JsonNode node, int n) {
    if (node.isString()) {
      return JSON.stringNode(node.stringValue().replace("{n}", Integer.toString(n)));
    }
    if (node.isObject()) {
      ObjectNode numbered = JSON.objectNode();
      node.propertyNames().forEach(name -> numbered.set(name, number(node.get(name), n)));
      return numbered;
    }
    return node;
  }

  private static ObjectNode object(JsonNode node) {
    ObjectNode expanded = JSON.objectNode();
    node.propertyNames().forEach(name -> expanded.set(name, expand(node.get(name))));
    return expanded;
  }

  private static ArrayNode array(Stream<JsonNode> items) {
    ArrayNode expanded = JSON.arrayNode();
    items.map(Repetition::expand).forEach(expanded::add);
    return expanded;
  }
}
