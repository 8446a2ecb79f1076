package dev.concordat.kit.cell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The points in time within a body: their values vary, their form does not. */
final class Timestamps {
  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  private Timestamps() {}

  static List<JsonPointer> in(JsonNode body) {
    return find(body, JsonPointer.empty()).toList();
  }

  /** The example's own form: as many digits wherever it has digits. */
  static Pattern form(String example) {
    return Pattern.compile(
        example.replace(".", "\\.").replace("+", "\\+").replaceAll("\\d", "\\\\d"));
  }

  private static Stream<JsonPointer> find(JsonNode node, JsonPointer at) {
    if (node.isObject()) {
      return node.propertyNames().stream()
          .flatMap(name -> find(node.get(name), at.appendProperty(name)));
    }
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(index -> find(node.get(index), at.appendIndex(index)));
    }
    return node.isString() && RFC_3339.matcher(node.stringValue()).matches()
        ? Stream.of(at)
        : Stream.empty();
  }
}
