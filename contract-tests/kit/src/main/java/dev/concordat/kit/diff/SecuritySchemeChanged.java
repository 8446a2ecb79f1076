package dev.concordat.kit.diff;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Credentials that are shown in another way. */
final class SecuritySchemeChanged implements DocumentRule {
  private static final List<String> MEANING =
      List.of("type", "scheme", "in", "name", "openIdConnectUrl", "flows");

  @Override
  public Stream<Change> changes(Document old, Document now) {
    Map<String, Located> after = ComponentRenamed.components(now, "securitySchemes");
    return ComponentRenamed.components(old, "securitySchemes").entrySet().stream()
        .flatMap(
            scheme ->
                Stream.ofNullable(after.get(scheme.getKey()))
                    .flatMap(next -> changes(scheme.getKey(), scheme.getValue(), next)));
  }

  private Stream<Change> changes(String name, Located before, Located after) {
    Located old = References.resolve(before);
    Located now = References.resolve(after);
    return MEANING.stream()
        .filter(keyword -> !old.value().path(keyword).equals(now.value().path(keyword)))
        .map(
            keyword ->
                new Change(
                    Severity.BREAKING,
                    name(),
                    "",
                    (now.value().has(keyword) ? now.required(keyword) : now).position(),
                    "security scheme %s: %s is %s, was %s"
                        .formatted(
                            name,
                            keyword,
                            SchemaPair.told(now.value().path(keyword)),
                            SchemaPair.told(old.value().path(keyword)))));
  }
}
