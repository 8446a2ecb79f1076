package dev.concordat.kit.diff;

import java.util.stream.Stream;

/** A member that was optional, and must be there now. */
final class MemberRequired implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    return Members.required(pair.now().value()).stream()
        .filter(member -> !Members.isRequired(pair.old(), member))
        .filter(member -> !Members.without(pair.now(), pair.old()).containsKey(member))
        .sorted()
        .flatMap(
            member ->
                pair.below(pair.old(), pair.now(), "/" + member)
                    .change(pair.side().narrowed(), this, "required", "is required now"));
  }
}
