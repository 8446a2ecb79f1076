package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A value of another format, such as {@code date-time}. */
final class FormatChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    if (!pair.differs("format")) {
      return Stream.empty();
    }
    boolean dropped = pair.after("format").isMissingNode();
    Severity severity =
        dropped && pair.side() == Side.REQUEST ? Severity.COMPATIBLE : Severity.BREAKING;
    return pair.change(
        severity,
        this,
        "format",
        "the format is "
            + SchemaPair.told(pair.after("format"))
            + ", was "
            + SchemaPair.told(pair.before("format")));
  }
}
