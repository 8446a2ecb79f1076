package dev.concordat.kit.document;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.StrictJson;
import dev.concordat.kit.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the document promises of an operation's answers: status, headers, media type and body. */
public final class ResponseRules {
  private final Schemas schemas;
  private final Operation operation;

  /** The rules of one operation of a document. */
  public ResponseRules(Document document, Operation operation) {
    this.schemas = document.schemas();
    this.operation = operation;
  }

  /** What the answer violates; empty if nothing. Locations begin with header/ or body/. */
  public List<Violation> violations(Answer answer) {
    DocumentedResponse documented = operation.response(answer.status());
    if (documented == null) {
      return List.of(
          new Violation("status", answer.status() + " is not documented for " + operation));
    }
    List<Violation> violations = new ArrayList<>();
    documented.headers().forEach(header -> violations.addAll(violations(header, answer)));
    violations.addAll(body(documented, answer));
    return violations;
  }

  private List<Violation> violations(DocumentedHeader header, Answer answer) {
    String location = "header/" + header.name();
    List<String> values = answer.headers(header.name());
    if (values.isEmpty()) {
      return header.required() ? List.of(new Violation(location, "is required")) : List.of();
    }
    if (values.stream().anyMatch(String::isBlank)) {
      return List.of(new Violation(location, "is empty"));
    }
    if (values.size() > 1 && !isList(header)) {
      return List.of(new Violation(location, "is given " + values.size() + " times: " + values));
    }
    return schemas.violations(header.schema(), Coercion.json(header.schema(), values)).stream()
        .map(violation -> violation.below(location))
        .toList();
  }

  private static boolean isList(DocumentedHeader header) {
    return References.resolve(header.schema()).value().path("type").asString("").equals("array");
  }

  private List<Violation> body(DocumentedResponse documented, Answer answer) {
    String type = documented.mediaType();
    if (type == null) {
      return answer.body().length == 0
          ? List.of()
          : List.of(new Violation("body", "is not documented"));
    }
    List<String> types = answer.headers("Content-Type");
    String found = types.isEmpty() ? null : String.join(", ", types);
    Stream<Violation> mediaType =
        found != null && MediaTypes.essence(found).equals(MediaTypes.essence(type))
            ? Stream.empty()
            : Stream.of(new Violation("header/Content-Type", "is " + found + ", not " + type));
    Located schema = documented.schema();
    return schema == null
        ? mediaType.toList()
        : Stream.concat(mediaType, content(schema, answer)).toList();
  }

  private Stream<Violation> content(Located schema, Answer answer) {
    StrictJson.Read read = StrictJson.read(answer.body());
    return read.fault() != null
        ? Stream.of(new Violation("body", read.fault()))
        : schemas.violations(schema, read.json()).stream()
            .map(violation -> violation.below("body"));
  }
}
