package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Text from a parameter or header as the JSON its schema speaks of; what does not fit stays text.
 */
final class Coercion {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** OpenAPI 3.0: "a JSON number without a fraction or exponent part". */
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");

  private static final Pattern NUMBER =
      Pattern.compile(INTEGER + "(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

  private Coercion() {}

  static JsonNode json(Located schema, List<String> values) {
    JsonNode resolved = References.resolve(schema).value();
    if (type(resolved).equals("array")) {
      String items = type(References.resolve(schema).required("items").value());
      ArrayNode array = JSON.arrayNode();
      values.forEach(value -> array.add(json(items, value)));
      return array;
    }
    return json(type(resolved), values.get(0));
  }

  private static String type(JsonNode schema) {
    return schema.path("type").asString("");
  }

  private static JsonNode json(String type, String value) {
    return switch (type) {
      case "integer" -> INTEGER.matcher(value).matches() ? number(value) : JSON.stringNode(value);
      case "number" -> NUMBER.matcher(value).matches() ? number(value) : JSON.stringNode(value);
      case "boolean" ->
          value.equals("true") || value.equals("false")
              ? JSON.booleanNode(Boolean.parseBoolean(value))
              : JSON.stringNode(value);
      default -> JSON.stringNode(value);
    };
  }

  private static JsonNode number(String value) {
    BigDecimal number = new BigDecimal(value);
    return number.scale() == 0
        ? JSON.numberNode(number.toBigIntegerExact())
        : JSON.numberNode(number);
  }
}
