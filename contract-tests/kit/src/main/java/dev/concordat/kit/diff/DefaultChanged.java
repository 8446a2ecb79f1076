package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** What is meant by leaving a value out is something else now. */
final class DefaultChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    return pair.differs("default")
        ? pair.change(
            Severity.RISKY,
            this,
            "default",
            "the default is "
                + SchemaPair.told(pair.after("default"))
                + ", was "
                + SchemaPair.told(pair.before("default")))
        : Stream.empty();
  }
}
