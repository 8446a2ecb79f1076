package dev.concordat.kit.diff;

import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas of {@code oneOf}, {@code anyOf} or {@code allOf}; a plain one is its only one. */
final class Alternatives {
  private static final List<String> KEYWORDS = List.of("oneOf", "anyOf", "allOf");

  private Alternatives() {}

  static boolean has(Located schema) {
    return KEYWORDS.stream().anyMatch(schema.value()::has);
  }

  static List<Located> of(Located schema) {
    for (String keyword : KEYWORDS) {
      Located list = schema.member(keyword);
      if (list != null) {
        return list.items().stream().map(References::resolve).toList();
      }
    }
    return List.of(schema);
  }

  /** Each with the one of the other document it most likely was; none if both are plain. */
  static Stream<SchemaPair> pairs(SchemaPair pair) {
    if (!has(pair.old()) && !has(pair.now())) {
      return Stream.empty();
    }
    List<SchemaPair> pairs = new ArrayList<>();
    for (Located old : of(pair.old())) {
      Located now = match(old, of(pair.now()));
      if (now != null) {
        pairs.add(pair.below(old, now, ""));
      }
    }
    return pairs.stream();
  }

  /** Those of one schema that no schema of the other is like. */
  static List<Located> without(Located schema, Located other) {
    return of(schema).stream().filter(one -> match(one, of(other)) == null).toList();
  }

  /** What an alternative is told by. */
  static String kind(Located schema) {
    String reference = schema.pointer().toString();
    return reference.startsWith("/components/schemas/") && reference.lastIndexOf('/') == 19
        ? reference.substring(20)
        : schema.value().path("type").asString("any");
  }

  private static @Nullable Located match(Located schema, List<Located> others) {
    return Stream.concat(
            others.stream().filter(other -> other.value().equals(schema.value())),
            others.stream().filter(other -> kind(other).equals(kind(schema))))
        .findFirst()
        .orElse(null);
  }
}
