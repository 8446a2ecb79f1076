package dev.concordat.contract.fuzz;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the places of a value that a schema of the document speaks of. */
final class Spots {
  private final Document document;

  Spots(Document document) {
    this.document = document;
  }

  /** Every place of a valid value, the whole first; of a list, only its ends. */
  List<Spot> of(Located schema, JsonNode value) {
    List<Spot> spots = new ArrayList<>();
    add(spot("", schema, value, UnaryOperator.identity()), spots);
    return spots;
  }

  private Spot spot(String field, Located schema, JsonNode value, UnaryOperator<JsonNode> whole) {
    return new Spot(field, chosen(schema, value), types(schema).toList(), value, whole);
  }

  private static Stream<String> types(Located reference) {
    Located schema = References.resolve(reference);
    Located alternatives = schema.member("oneOf");
    return alternatives == null
        ? Stream.of(schema.required("type").text())
        : alternatives.items().stream().flatMap(Spots::types);
  }

  /** The schema that holds for the value: references followed, alternatives tried. */
  private Located chosen(Located reference, JsonNode value) {
    Located schema = References.resolve(reference);
    Located alternatives = schema.member("oneOf");
    return alternatives == null
        ? schema
        : alternatives.items().stream()
            .filter(one -> document.schemas().violations(one, value).isEmpty())
            .findFirst()
            .map(one -> chosen(one, value))
            .orElse(schema);
  }

  private void add(Spot spot, List<Spot> spots) {
    spots.add(spot);
    Located properties = spot.schema().member("properties");
    Located items = spot.schema().member("items");
    if (spot.value() instanceof ObjectNode object && properties != null) {
      properties.members().forEach((name, schema) -> add(spot, object, name, schema, spots));
    } else if (spot.value() instanceof ArrayNode array && items != null) {
      IntStream.of(0, array.size() - 1)
          .distinct()
          .filter(index -> index >= 0 && !array.isEmpty())
          .forEach(index -> add(spot, array, index, items, spots));
    }
  }

  private void add(Spot outer, ObjectNode object, String name, Located schema, List<Spot> spots) {
    JsonNode value = object.get(name);
    if (value != null) {
      UnaryOperator<JsonNode> whole =
          other -> outer.whole().apply(object.deepCopy().set(name, other));
      add(spot(outer.member(name), schema, value, whole), spots);
    }
  }

  private void add(Spot outer, ArrayNode array, int index, Located schema, List<Spot> spots) {
    UnaryOperator<JsonNode> whole =
        other -> outer.whole().apply(array.deepCopy().set(index, other));
    String field = outer.field() + "[" + index + "]";
    add(spot(field, schema, array.get(index), whole), spots);
  }
}
