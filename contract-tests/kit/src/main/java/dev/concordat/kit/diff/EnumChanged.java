package dev.concordat.kit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Values that an enumeration no longer has, or has now: a consumer's switch has no case for it. */
final class EnumChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    JsonNode before = pair.before("enum");
    JsonNode after = pair.after("enum");
    boolean request = pair.side() == Side.REQUEST;
    if (before.isMissingNode() && after.isMissingNode()) {
      return Stream.empty();
    }
    if (before.isMissingNode()) {
      return pair.change(pair.side().narrowed(), this, "enum", "only allows " + after + " now");
    }
    if (after.isMissingNode()) {
      return pair.change(
          request ? Severity.COMPATIBLE : Severity.BREAKING,
          this,
          "enum",
          "may be any value now, was one of " + before);
    }
    return Stream.concat(
        told(pair, without(before, after), pair.side().narrowed(), "no longer has "),
        told(
            pair,
            without(after, before),
            request ? Severity.COMPATIBLE : Severity.BREAKING,
            "has the new value "));
  }

  private Stream<Change> told(
      SchemaPair pair, List<JsonNode> values, Severity severity, String what) {
    return values.stream().flatMap(value -> pair.change(severity, this, "enum", what + value));
  }

  private static List<JsonNode> without(JsonNode values, JsonNode others) {
    List<JsonNode> left = new ArrayList<>(values.valueStream().toList());
    left.removeAll(others.valueStream().toList());
    return left;
  }
}
