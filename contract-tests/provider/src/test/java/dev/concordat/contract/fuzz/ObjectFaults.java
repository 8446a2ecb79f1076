package dev.concordat.contract.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Members missing, unknown, given twice, or too few. */
final class ObjectFaults {
  private static final List<String> UNKNOWN = List.of("unknown", "Name", "__proto__", "class");

  private ObjectFaults() {}

  static Stream<Flaw> at(Spot spot) {
    return spot.value() instanceof ObjectNode object
        ? Stream.of(
                missing(spot, object),
                unknown(spot, object),
                twice(spot, object),
                few(spot, object))
            .flatMap(flaws -> flaws)
        : Stream.empty();
  }

  private static Stream<Flaw> missing(Spot spot, ObjectNode object) {
    return required(spot).stream()
        .map(name -> new Flaw("missing", spot.member(name), without(object, List.of(name))));
  }

  private static Stream<Flaw> unknown(Spot spot, ObjectNode object) {
    return UNKNOWN.stream()
        .map(name -> new Flaw("unknown", spot.member(name), object.deepCopy().put(name, "x")));
  }

  /** The second time with the value it had: not even that is harmless. */
  private static Stream<Flaw> twice(Spot spot, ObjectNode object) {
    return object.propertyNames().stream()
        .map(
            name -> {
              String value = object.get(name).toString();
              JsonNode member = JsonNodeFactory.instance.stringNode(name);
              JsonNode both = Flaw.raw("twice", name, value + "," + member + ":" + value).value();
              return new Flaw("twice", spot.member(name), object.deepCopy().set(name, both));
            });
  }

  private static Stream<Flaw> few(Spot spot, ObjectNode object) {
    List<String> optional = new ArrayList<>(object.propertyNames());
    optional.removeAll(required(spot));
    return spot.says("minProperties").asInt(0) > required(spot).size()
        ? Stream.of(new Flaw("too few members", spot.field(), without(object, optional)))
        : Stream.empty();
  }

  private static List<String> required(Spot spot) {
    return spot.says("required").valueStream().map(JsonNode::stringValue).toList();
  }

  private static ObjectNode without(ObjectNode object, List<String> names) {
    return object.deepCopy().remove(names);
  }
}
