package dev.concordat.vectors;

import dev.concordat.kit.source.Located;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The bodies the document itself shows: the first example of each response. */
final class Examples {
  private final Map<String, JsonNode> bodies = new TreeMap<>();

  Examples(Located document) {
    document
        .required("components")
        .required("responses")
        .members()
        .forEach((name, response) -> bodies.put(name, first(response)));
  }

  /** The example of the response of that name; no such response is a mistake. */
  JsonNode of(Located name) {
    JsonNode body = bodies.get(name.text());
    if (body == null) {
      throw name.mistake("expected one of " + bodies.keySet() + ", found '" + name.text() + "'");
    }
    return body;
  }

  /** The names of the errors. */
  Set<String> errors() {
    Set<String> errors = new TreeSet<>();
    bodies.forEach(
        (name, body) -> {
          if (body.has("statusCode")) {
            errors.add(name);
          }
        });
    return errors;
  }

  private static JsonNode first(Located response) {
    return response
        .required("content")
        .required("application/json")
        .required("examples")
        .members()
        .values()
        .iterator()
        .next()
        .required("value")
        .value();
  }
}
