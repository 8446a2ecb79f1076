package dev.concordat.contract.fuzz;

import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Items too few or too many. */
final class ListFaults {
  private ListFaults() {}

  static Stream<Flaw> at(Spot spot) {
    return spot.value() instanceof ArrayNode array
        ? Stream.concat(few(spot), many(spot, array))
        : Stream.empty();
  }

  private static Stream<Flaw> few(Spot spot) {
    return spot.says("minItems").asInt(0) > 0
        ? Stream.of(new Flaw("too few items", spot.field(), JsonNodeFactory.instance.arrayNode()))
        : Stream.empty();
  }

  private static Stream<Flaw> many(Spot spot, ArrayNode array) {
    int max = spot.says("maxItems").asInt(Integer.MAX_VALUE);
    if (array.isEmpty() || max == Integer.MAX_VALUE) {
      return Stream.empty();
    }
    ArrayNode longer = array.deepCopy();
    while (longer.size() <= max) {
      longer.add(array.get(0));
    }
    return Stream.of(new Flaw("too many items", spot.field(), longer));
  }
}
