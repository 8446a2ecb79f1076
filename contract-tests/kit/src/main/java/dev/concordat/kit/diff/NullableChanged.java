package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A value that may be null now, or may no longer. */
final class NullableChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    boolean before = pair.before("nullable").asBoolean(false);
    boolean after = pair.after("nullable").asBoolean(false);
    if (before == after) {
      return Stream.empty();
    }
    if (!after) {
      return pair.change(pair.side().narrowed(), this, "nullable", "may no longer be null");
    }
    Severity severity = pair.side() == Side.REQUEST ? Severity.COMPATIBLE : Severity.BREAKING;
    return pair.change(severity, this, "nullable", "may be null now");
  }
}
