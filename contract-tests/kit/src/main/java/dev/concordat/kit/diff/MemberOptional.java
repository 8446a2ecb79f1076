package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A member that was always there, and may be missing now. */
final class MemberOptional implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    return Members.of(pair.old()).keySet().stream()
        .filter(Members.of(pair.now())::containsKey)
        .filter(member -> Members.isRequired(pair.old(), member))
        .filter(member -> !Members.isRequired(pair.now(), member))
        .flatMap(
            member ->
                pair.below(pair.old(), pair.now(), "/" + member)
                    .change(severity(pair.side()), this, "required", "may be missing now"));
  }

  private static Severity severity(Side side) {
    return side == Side.REQUEST ? Severity.COMPATIBLE : Severity.BREAKING;
  }
}
