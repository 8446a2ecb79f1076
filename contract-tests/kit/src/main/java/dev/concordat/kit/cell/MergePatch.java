package dev.concordat.kit.cell;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON merge patch, RFC 7396: members replace members, null removes one, a list replaces whole. */
final class MergePatch {
  private MergePatch() {}

  static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
    for (String name : patch.propertyNames()) {
      if (patch.get(name).isNull()) {
        merged.remove(name);
      } else {
        merged.set(name, apply(merged.path(name), patch.get(name)));
      }
    }
    return merged;
  }
}
