package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A member that the new document no longer has. */
final class MemberRemoved implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    return Members.without(pair.old(), pair.now()).entrySet().stream()
        .map(
            member ->
                new Change(
                    severity(pair),
                    name(),
                    pair.operation(),
                    member.getValue().position(),
                    pair.place() + "/" + member.getKey() + ": is gone"));
  }

  /** An open request may still carry it, but nobody reads it. */
  private static Severity severity(SchemaPair pair) {
    return pair.side() == Side.REQUEST && !Members.isClosed(pair.now())
        ? Severity.RISKY
        : Severity.BREAKING;
  }
}
