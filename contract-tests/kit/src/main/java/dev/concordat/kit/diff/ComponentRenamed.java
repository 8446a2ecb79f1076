package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import java.util.Map;
import java.util.stream.Stream;

/** A schema or response of a name that is gone: generated clients have a type of that name. */
final class ComponentRenamed implements DocumentRule {
  @Override
  public Stream<Change> changes(Document old, Document now) {
    return Stream.of("schemas", "responses").flatMap(kind -> changes(old, now, kind));
  }

  private Stream<Change> changes(Document old, Document now, String kind) {
    Map<String, Located> after = components(now, kind);
    return components(old, kind).entrySet().stream()
        .filter(component -> !after.containsKey(component.getKey()))
        .map(
            component ->
                new Change(
                    Severity.RISKY,
                    name(),
                    "",
                    component.getValue().position(),
                    "components/"
                        + kind
                        + " has no "
                        + component.getKey()
                        + " any more, so generated code has no type of that name"));
  }

  static Map<String, Located> components(Document document, String kind) {
    Located components = document.root().member("components");
    Located members = components == null ? null : components.member(kind);
    return members == null ? Map.of() : members.members();
  }
}
