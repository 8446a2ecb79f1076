package dev.concordat.kit.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A limit that is tighter or looser than it was, has come or has gone. */
final class LimitChanged implements SchemaRule {
  /** Whether a higher value allows less. */
  private static final Map<String, Boolean> LIMITS =
      Map.ofEntries(
          Map.entry("minimum", true),
          Map.entry("maximum", false),
          Map.entry("minLength", true),
          Map.entry("maxLength", false),
          Map.entry("minItems", true),
          Map.entry("maxItems", false),
          Map.entry("minProperties", true),
          Map.entry("maxProperties", false),
          Map.entry("exclusiveMinimum", true),
          Map.entry("exclusiveMaximum", true),
          Map.entry("uniqueItems", true));

  @Override
  public Stream<Change> changes(SchemaPair pair) {
    Stream<Change> limits =
        LIMITS.entrySet().stream()
            .filter(limit -> pair.differs(limit.getKey()))
            .flatMap(limit -> changes(pair, limit.getKey(), limit.getValue()));
    return pair.differs("multipleOf")
        ? Stream.concat(limits, told(pair, "multipleOf", pair.side().altered()))
        : limits;
  }

  private Stream<Change> changes(SchemaPair pair, String keyword, boolean lower) {
    BigDecimal before = number(pair.before(keyword));
    BigDecimal after = number(pair.after(keyword));
    int order = compare(before, after);
    if (order == 0) {
      return Stream.empty();
    }
    boolean both = before != null && after != null;
    boolean tighter = both ? (lower ? order < 0 : order > 0) : before == null;
    return told(pair, keyword, tighter ? pair.side().narrowed() : pair.side().widened());
  }

  private Stream<Change> told(SchemaPair pair, String keyword, Severity severity) {
    String after = SchemaPair.told(pair.after(keyword));
    String before = SchemaPair.told(pair.before(keyword));
    return pair.change(severity, this, keyword, keyword + " is " + after + ", was " + before);
  }

  private static int compare(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    if (before == null || after == null) {
      return (before == null) == (after == null) ? 0 : 1;
    }
    return before.compareTo(after);
  }

  /** A switch that is off is no limit at all. */
  private static @Nullable BigDecimal number(JsonNode limit) {
    if (limit.isBoolean()) {
      return limit.booleanValue() ? BigDecimal.ONE : null;
    }
    return limit.isNumber() ? limit.decimalValue() : null;
  }
}
