package dev.concordat.kit.document;

import dev.concordat.kit.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks of a request. A violation's location begins with {@code query/}, {@code
 * header/}, {@code path/} or {@code body/}.
 */
public final class RequestRules {
  private final Schemas schemas;
  private final Operation operation;

  /** The rules of one operation of a document. */
  public RequestRules(Document document, Operation operation) {
    this.schemas = document.schemas();
    this.operation = operation;
  }

  /** What the request violates; empty if nothing. */
  public List<Violation> violations(Request request) {
    List<Violation> violations = new ArrayList<>();
    for (Parameter parameter : operation.parameters()) {
      violations.addAll(violations(parameter, values(parameter, request)));
    }
    violations.addAll(bodyViolations(request));
    return violations;
  }

  private List<Violation> violations(Parameter parameter, List<String> values) {
    String location = parameter.in() + "/" + parameter.name();
    if (values.isEmpty()) {
      return parameter.required() ? List.of(new Violation(location, "is required")) : List.of();
    }
    return schemas
        .violations(parameter.schema(), Coercion.json(parameter.schema(), values))
        .stream()
        .map(violation -> violation.below(location))
        .toList();
  }

  private List<Violation> bodyViolations(Request request) {
    RequestBody documented = operation.body();
    if (documented == null) {
      return request.body() == null
          ? List.of()
          : List.of(new Violation("body", "is not documented"));
    }
    if (request.body() == null) {
      return documented.required() ? List.of(new Violation("body", "is required")) : List.of();
    }
    return schemas.violations(documented.schema(), request.body()).stream()
        .map(violation -> violation.below("body"))
        .toList();
  }

  private static List<String> values(Parameter parameter, Request request) {
    return switch (parameter.in()) {
      case PATH -> present(request.path().get(parameter.name()));
      case QUERY -> request.query().getOrDefault(parameter.name(), List.of());
      case HEADER -> present(request.header(parameter.name()));
      case COOKIE -> List.of();
    };
  }

  private static List<String> present(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
