package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** Another pattern: what the two allow cannot be compared, so the change counts as both ways. */
final class PatternChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    if (!pair.differs("pattern")) {
      return Stream.empty();
    }
    Severity severity =
        pair.before("pattern").isMissingNode()
            ? pair.side().narrowed()
            : pair.after("pattern").isMissingNode() ? pair.side().widened() : pair.side().altered();
    return pair.change(
        severity,
        this,
        "pattern",
        "the pattern is "
            + SchemaPair.told(pair.after("pattern"))
            + ", was "
            + SchemaPair.told(pair.before("pattern")));
  }
}
