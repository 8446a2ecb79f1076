package dev.concordat.contract.fuzz;

import dev.concordat.kit.document.EcmaPattern;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts too long, too short, of another form, outside the enumeration, or not Unicode. */
final class TextFaults {
  private static final String EMOJI = "\uD83D\uDE00";

  private TextFaults() {}

  static Stream<Flaw> at(Spot spot) {
    return spot.isOfType("string") && spot.value().isString()
        ? Stream.of(length(spot), form(spot), enumeration(spot), time(spot), characters(spot))
            .flatMap(flaws -> flaws)
        : Stream.empty();
  }

  private static Stream<Flaw> length(Spot spot) {
    int max = spot.says("maxLength").asInt(Integer.MAX_VALUE);
    Stream<Flaw> tooLong =
        max == Integer.MAX_VALUE
            ? Stream.empty()
            : Stream.of("a", EMOJI).map(c -> flaw(spot, "too long", c.repeat(max + 1)));
    return spot.says("minLength").asInt(0) > 0
        ? Stream.concat(tooLong, Stream.of(flaw(spot, "too short", "")))
        : tooLong;
  }

  private static Stream<Flaw> form(Spot spot) {
    if (!spot.schema().value().has("pattern")) {
      return Stream.empty();
    }
    EcmaPattern pattern = new EcmaPattern(spot.says("pattern").stringValue());
    String text = spot.value().stringValue();
    return Stream.of(" " + text, text + "\n", text + "\u00A0", "\uFEFF" + text, text + EMOJI, "*")
        .filter(other -> !pattern.isFoundIn(other))
        .map(other -> flaw(spot, "another form", other));
  }

  private static Stream<Flaw> enumeration(Spot spot) {
    List<String> allowed = spot.says("enum").valueStream().map(JsonNode::stringValue).toList();
    String text = spot.value().stringValue();
    return allowed.isEmpty()
        ? Stream.empty()
        : Stream.of("", " ", "0", text + "s", text + " ", text.toUpperCase(java.util.Locale.ROOT))
            .filter(other -> !allowed.contains(other))
            .map(other -> flaw(spot, "not in the enumeration", other));
  }

  private static Stream<Flaw> time(Spot spot) {
    return spot.says("format").asString("").equals("date-time")
        ? Stream.of(
                "",
                "tomorrow",
                "2027-11-01",
                "2027-11-01T08:00:00",
                "2027-11-01 08:00:00Z",
                "2027-11-01T08:00Z",
                "2027-13-01T08:00:00Z",
                "2027-02-30T08:00:00Z",
                "2027-11-01T25:00:00Z",
                "2027-11-01T08:00:00+25:00",
                "1793520000")
            .map(other -> flaw(spot, "no date-time", other))
        : Stream.empty();
  }

  private static Stream<Flaw> characters(Spot spot) {
    String json = spot.value().toString();
    String open = json.substring(0, json.length() - 1);
    return Stream.of(
        Flaw.raw("NUL", spot.field(), open + "\\u0000\""),
        Flaw.raw("unpaired surrogate", spot.field(), open + "\\ud83d\""),
        Flaw.raw("unpaired surrogate", spot.field(), open + "\\ude00\\ud83d\""));
  }

  private static Flaw flaw(Spot spot, String kind, String text) {
    return new Flaw(kind, spot.field(), JsonNodeFactory.instance.stringNode(text));
  }
}
