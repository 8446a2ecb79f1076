package dev.concordat.contract.fuzz;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.util.RawValue;

/**
 * A value with one fault, to stand where a valid one was.
 *
 * @param kind what is wrong, such as {@code "too long"}
 * @param field who the message must name
 */
record Flaw(String kind, String field, JsonNode value) {
  /** A fault that only the text of a JSON value can have. */
  static Flaw raw(String kind, String field, String json) {
    return new Flaw(kind, field, JsonNodeFactory.instance.rawValueNode(new RawValue(json)));
  }
}
