package dev.concordat.contract.fuzz;

import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * A place in a value, and what the document says of it.
 *
 * @param field as messages name it, such as {@code entries[3].key}; empty for the whole
 * @param schema what the document says; no reference, and of alternatives the one that holds
 * @param types a value here may have; several where there are alternatives
 * @param whole the whole value, with another one at this place
 */
record Spot(
    String field,
    Located schema,
    List<String> types,
    JsonNode value,
    UnaryOperator<JsonNode> whole) {
  /** The name of a member of the value here. */
  String member(String name) {
    return field.isEmpty() ? name : field + "." + name;
  }

  /** A keyword of the schema; missing if it has none such. */
  JsonNode says(String keyword) {
    return schema.value().path(keyword);
  }

  boolean isOfType(String type) {
    return says("type").asString("").equals(type);
  }
}
