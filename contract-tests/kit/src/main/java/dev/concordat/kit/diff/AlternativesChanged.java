package dev.concordat.kit.diff;

import static dev.concordat.kit.diff.Alternatives.kind;

import dev.concordat.kit.source.Located;
import java.util.stream.Stream;

/** Another form a value may have, or has no longer: a message that is a list, for instance. */
final class AlternativesChanged implements SchemaRule {
  @Override
  public Stream<Change> changes(SchemaPair pair) {
    if (!Alternatives.has(pair.old()) && !Alternatives.has(pair.now())) {
      return Stream.empty();
    }
    return Stream.concat(
        Alternatives.without(pair.now(), pair.old()).stream()
            .map(form -> told(pair, form, added(pair), "may be " + kind(form) + " now")),
        Alternatives.without(pair.old(), pair.now()).stream()
            .map(form -> told(pair, form, removed(pair), "is no longer " + kind(form))));
  }

  /** What all of them say must hold at once: one more is one more demand. */
  private static Severity added(SchemaPair pair) {
    if (pair.now().value().has("allOf")) {
      return pair.side().altered();
    }
    return pair.side() == Side.REQUEST ? Severity.COMPATIBLE : Severity.BREAKING;
  }

  private static Severity removed(SchemaPair pair) {
    return pair.side().altered();
  }

  private Change told(SchemaPair pair, Located form, Severity severity, String what) {
    return new Change(
        severity, name(), pair.operation(), form.position(), pair.place() + ": " + what);
  }
}
