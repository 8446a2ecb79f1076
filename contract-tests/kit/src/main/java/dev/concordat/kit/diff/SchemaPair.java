package dev.concordat.kit.diff;

import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Position;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A schema in both documents, references followed.
 *
 * @param place what it is the schema of, such as {@code query limit} or {@code 409 body/message}
 */
record SchemaPair(Located old, Located now, Side side, String operation, String place) {
  SchemaPair {
    old = References.resolve(old);
    now = References.resolve(now);
  }

  SchemaPair below(Located old, Located now, String step) {
    return new SchemaPair(old, now, side, operation, place + step);
  }

  JsonNode before(String keyword) {
    return old.value().path(keyword);
  }

  JsonNode after(String keyword) {
    return now.value().path(keyword);
  }

  boolean differs(String keyword) {
    return !before(keyword).equals(after(keyword));
  }

  /** A change of a keyword: at its line in the new document, or where the old one had it. */
  Stream<Change> change(Severity severity, SchemaRule rule, String keyword, String what) {
    Located after = now.member(keyword);
    Located before = old.member(keyword);
    Position position =
        after != null ? after.position() : before == null ? now.position() : before.position();
    return Stream.of(new Change(severity, rule.name(), operation, position, place + ": " + what));
  }

  /** How a keyword's value is told. */
  static String told(JsonNode value) {
    if (value.isMissingNode()) {
      return "none";
    }
    return value.isString() ? value.stringValue() : value.toString();
  }
}
