package dev.concordat.contract.fuzz;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.Place;
import dev.concordat.kit.document.References;
import dev.concordat.kit.document.RequestBody;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.source.Located;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that mean something to the server, by the schema they are of: those of the cells. */
final class Examples {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Spots spots;
  private final Map<JsonPointer, Set<JsonNode>> values = new HashMap<>();

  /** Learns from the cells whose status is one of these. */
  Examples(Spots spots, List<Scenario> scenarios, Predicate<Integer> statuses) {
    this.spots = spots;
    scenarios.stream().filter(one -> statuses.test(one.status())).forEach(this::learn);
  }

  /** The values known of a schema that is no reference; empty for most. */
  List<JsonNode> of(Located schema) {
    return List.copyOf(values.getOrDefault(schema.pointer(), Set.of()));
  }

  private void learn(Scenario scenario) {
    Request request = scenario.request();
    for (Parameter parameter : scenario.operation().parameters()) {
      String value = parameter.in() == Place.QUERY ? request.query(parameter.name()) : null;
      if (value != null) {
        Located schema = References.resolve(parameter.schema());
        keep(schema, json(schema, value));
      }
    }
    RequestBody body = scenario.operation().body();
    if (body != null && request.body() != null) {
      spots.of(body.schema(), request.body()).stream()
          .filter(spot -> spot.value().isValueNode())
          .forEach(spot -> keep(spot.schema(), spot.value()));
    }
  }

  private static JsonNode json(Located schema, String value) {
    return schema.value().path("type").asString("").equals("integer")
        ? JSON.numberNode(Long.parseLong(value))
        : JSON.stringNode(value);
  }

  private void keep(Located schema, JsonNode value) {
    values.computeIfAbsent(schema.pointer(), pointer -> new LinkedHashSet<>()).add(value);
  }
}
