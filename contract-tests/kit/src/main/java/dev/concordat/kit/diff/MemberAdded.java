package dev.concordat.kit.diff;

import java.util.stream.Stream;

/**
 * A member that the old document did not have. Requests must have it, if it is required; answers
 * that were closed promised that there is nothing else.
 */
final class MemberAdded implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    return Members.without(pair.now(), pair.old()).entrySet().stream()
        .map(
            member ->
                new Change(
                    severity(pair, member.getKey()),
                    name(),
                    pair.operation(),
                    member.getValue().position(),
                    pair.place()
                        + "/"
                        + member.getKey()
                        + ": is new"
                        + must(pair, member.getKey())));
  }

  private static Severity severity(SchemaPair pair, String member) {
    return switch (pair.side()) {
      case REQUEST ->
          Members.isRequired(pair.now(), member) ? Severity.BREAKING : Severity.COMPATIBLE;
      case SUCCESS -> Members.isClosed(pair.old()) ? Severity.RISKY : Severity.COMPATIBLE;
      case ERROR -> Members.isClosed(pair.old()) ? Severity.BREAKING : Severity.RISKY;
    };
  }

  private static String must(SchemaPair pair, String member) {
    return pair.side() == Side.REQUEST && Members.isRequired(pair.now(), member)
        ? ", and required"
        : "";
  }
}
