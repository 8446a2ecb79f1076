package dev.concordat.kit.diff;

import dev.concordat.kit.source.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The members of a schema of an object. */
final class Members {
  private Members() {}

  static Map<String, Located> of(Located schema) {
    Located properties = schema.member("properties");
    return properties == null ? Map.of() : properties.members();
  }

  /** Those of one schema that another does not have. */
  static Map<String, Located> without(Located schema, Located other) {
    Map<String, Located> left = new LinkedHashMap<>(of(schema));
    left.keySet().removeAll(of(other).keySet());
    return left;
  }

  static boolean isRequired(Located schema, String member) {
    return required(schema.value()).contains(member);
  }

  static Set<String> required(JsonNode schema) {
    return schema
        .path("required")
        .valueStream()
        .map(name -> name.asString(""))
        .collect(Collectors.toSet());
  }

  /** Whether members that the schema does not list are refused. */
  static boolean isClosed(Located schema) {
    JsonNode rest = schema.value().path("additionalProperties");
    return rest.isBoolean() && !rest.booleanValue();
  }
}
