package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A value of another type; between alternatives, {@link AlternativesChanged} tells. */
final class TypeChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    String before = pair.before("type").asString("any");
    String after = pair.after("type").asString("any");
    if (before.equals(after) || Alternatives.has(pair.old()) || Alternatives.has(pair.now())) {
      return Stream.empty();
    }
    return pair.change(severity(pair.side(), before, after), this, "type", told(before, after));
  }

  private static Severity severity(Side side, String before, String after) {
    if (after.equals("any") || (before.equals("integer") && after.equals("number"))) {
      return side == Side.REQUEST ? Severity.COMPATIBLE : Severity.BREAKING;
    }
    return side != Side.REQUEST && before.equals("number") && after.equals("integer")
        ? Severity.COMPATIBLE
        : Severity.BREAKING;
  }

  private static String told(String before, String after) {
    return "the type is " + after + ", was " + before;
  }
}
