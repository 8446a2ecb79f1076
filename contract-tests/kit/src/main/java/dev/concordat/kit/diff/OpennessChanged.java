package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** Members that the schema does not list are refused now, or no longer. */
final class OpennessChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    boolean before = Members.isClosed(pair.old());
    boolean after = Members.isClosed(pair.now());
    if (before == after) {
      return Stream.empty();
    }
    return after
        ? pair.change(
            pair.side().narrowed(), this, "additionalProperties", "may have no other members now")
        : pair.change(
            pair.side().widened(), this, "additionalProperties", "may have any other members now");
  }
}
