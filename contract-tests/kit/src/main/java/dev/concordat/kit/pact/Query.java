package dev.concordat.kit.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The query of a pact: an object of lists, or until V2 one text as it stands in a request line. */
final class Query {
  private Query() {}

  static Map<String, List<String>> of(JsonNode query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query.isObject()) {
      query.propertyNames().forEach(name -> parameters.put(name, values(query.get(name))));
    } else if (query.isString() && !query.stringValue().isEmpty()) {
      for (String pair : query.stringValue().split("&", -1)) {
        String[] parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(Percent.ofQuery(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? Percent.ofQuery(parts[1]) : "");
      }
    }
    return parameters;
  }

  /** One value or a list of them, as texts. */
  static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(item -> item.asString("")).toList()
        : List.of(value.asString(""));
  }
}
