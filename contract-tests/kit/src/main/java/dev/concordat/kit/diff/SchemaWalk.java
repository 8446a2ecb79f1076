package dev.concordat.kit.diff;

import dev.concordat.kit.source.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Goes through two schemas side by side, and applies every rule to each pair. */
final class SchemaWalk {
  static final List<SchemaRule> RULES =
      List.of(
          new TypeChanged(),
          new FormatChanged(),
          new NullableChanged(),
          new EnumChanged(),
          new MemberAdded(),
          new MemberRemoved(),
          new MemberRequired(),
          new MemberOptional(),
          new OpennessChanged(),
          new LimitChanged(),
          new PatternChanged(),
          new DefaultChanged(),
          new AlternativesChanged());

  /** A schema may contain itself. */
  private final Set<List<Object>> seen = new HashSet<>();

  private SchemaWalk() {}

  static Stream<Change> changes(SchemaPair pair) {
    return new SchemaWalk().walk(pair);
  }

  private Stream<Change> walk(SchemaPair pair) {
    if (!seen.add(List.of(pair.old().pointer(), pair.now().pointer()))) {
      return Stream.empty();
    }
    return Stream.of(
            rules(pair).flatMap(rule -> rule.changes(pair)),
            members(pair),
            schema(pair, "items", "[]"),
            schema(pair, "additionalProperties", "/*"),
            Alternatives.pairs(pair).flatMap(this::walk))
        .flatMap(changes -> changes);
  }

  /** Between one form and several there is nothing to compare, but between the forms there is. */
  private static Stream<SchemaRule> rules(SchemaPair pair) {
    return Alternatives.has(pair.old()) == Alternatives.has(pair.now())
        ? RULES.stream()
        : Stream.of(new AlternativesChanged());
  }

  private Stream<Change> members(SchemaPair pair) {
    Located old = pair.old().member("properties");
    Located now = pair.now().member("properties");
    if (old == null || now == null) {
      return Stream.empty();
    }
    return old.members().entrySet().stream()
        .flatMap(
            member -> {
              Located after = now.member(member.getKey());
              return after == null
                  ? Stream.empty()
                  : walk(pair.below(member.getValue(), after, "/" + member.getKey()));
            });
  }

  private Stream<Change> schema(SchemaPair pair, String keyword, String step) {
    Located old = pair.old().member(keyword);
    Located now = pair.now().member(keyword);
    return old != null && now != null && old.value().isObject() && now.value().isObject()
        ? walk(pair.below(old, now, step))
        : Stream.empty();
  }
}
