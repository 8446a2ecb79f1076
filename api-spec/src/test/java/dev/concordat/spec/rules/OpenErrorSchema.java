package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An error schema that admits more, or less, than the five fields. */
final class OpenErrorSchema implements Rule {
  private static final Set<String> FIELDS =
      Set.of("statusCode", "error", "message", "timestamp", "path");

  @Override
  public Stream<Finding> check(Document document) {
    return ErrorResponses.schemas(document).flatMap(this::check);
  }

  private Stream<Finding> check(Node schema) {
    Node required = schema.get("required");
    Node properties = schema.get("properties");
    return Stream.of(
            schema.get("additionalProperties").json().asBoolean(true)
                ? Stream.of(finding(schema, "additionalProperties: false"))
                : Stream.<Finding>empty(),
            required.children().map(Node::text).collect(Collectors.toSet()).equals(FIELDS)
                ? Stream.<Finding>empty()
                : Stream.of(finding(required, "the five fields, each required")),
            properties.names().collect(Collectors.toSet()).equals(FIELDS)
                ? Stream.<Finding>empty()
                : Stream.of(finding(properties, "the five fields, and no other")))
        .flatMap(findings -> findings);
  }
}
