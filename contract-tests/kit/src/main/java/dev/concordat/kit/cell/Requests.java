package dev.concordat.kit.cell;

import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.Place;
import dev.concordat.kit.document.RequestBody;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes the request that a cell describes; a parameter the document does not know is a mistake. */
final class Requests {
  private final Operation operation;
  private final Located where;

  Requests(Operation operation, Located where) {
    this.operation = operation;
    this.where = where;
  }

  Request of(Identity identity, JsonNode described) {
    return new Request(
        operation.method(),
        operation.path(),
        path(described.path("path")),
        query(described.path("query")),
        headers(identity, described),
        described.get("body"));
  }

  private Map<String, String> path(JsonNode described) {
    Map<String, String> path = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      if (parameter.in() == Place.PATH) {
        JsonNode value = described.path(parameter.name());
        if (value.isMissingNode()) {
          throw where.mistake("expected a value for path parameter '" + parameter.name() + "'");
        }
        path.put(parameter.name(), value.asString());
      }
    }
    described.propertyNames().forEach(name -> checkDocumented(Place.PATH, name));
    return path;
  }

  private Map<String, List<String>> query(JsonNode described) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String name : described.propertyNames()) {
      checkDocumented(Place.QUERY, name);
      query.put(name, values(described.get(name)));
    }
    return query;
  }

  private Map<String, String> headers(Identity identity, JsonNode described) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (identity.token() != null) {
      headers.put("Authorization", "Bearer " + identity.token());
    }
    if (described.has("body")) {
      headers.put("Content-Type", mediaType());
    }
    for (String name : described.path("headers").propertyNames()) {
      checkDocumented(Place.HEADER, name);
      headers.put(name, described.get("headers").get(name).asString());
    }
    return headers;
  }

  private String mediaType() {
    RequestBody body = operation.body();
    return body == null ? "application/json" : body.mediaType();
  }

  private void checkDocumented(Place in, String name) {
    if (operation.parameter(in, name) == null) {
      throw where.mistake(operation + " documents no " + in + " parameter '" + name + "'");
    }
  }

  private static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : List.of(value.asString());
  }
}
