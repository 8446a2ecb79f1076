package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Mistakes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the operations of a document, and collects every mistake before it throws. */
final class Operations {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Located root;
  private final Mistakes mistakes = new Mistakes();
  private final List<Operation> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Operations(Located root) {
    this.root = root;
  }

  List<Operation> read() {
    root.required("paths").members().forEach(this::path);
    mistakes.throwIfAny();
    return List.copyOf(found);
  }

  private void path(String template, Located reference) {
    Located item = References.resolve(reference);
    item.members()
        .forEach(
            (method, operation) -> {
              if (METHODS.contains(method)) {
                mistakes.collect(() -> found.add(operation(template, method, item, operation)));
              }
            });
  }

  private Operation operation(String template, String method, Located item, Located operation) {
    Located id = operation.required("operationId");
    if (!ids.add(id.text())) {
      throw id.mistake("expected a unique operationId, but '" + id.text() + "' is taken");
    }
    return new Operation(
        id.text(),
        method.toUpperCase(Locale.ROOT),
        template,
        parameters(item, operation),
        body(operation),
        responses(operation.required("responses")),
        secured(operation),
        operation.position());
  }

  /** The operation's own parameters replace those of the path that have their name and place. */
  private static List<Parameter> parameters(Located item, Located operation) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (Located holder : List.of(item, operation)) {
      Located list = holder.member("parameters");
      if (list != null) {
        list.items().stream()
            .map(Parameter::of)
            .forEach(parameter -> parameters.put(parameter.in() + parameter.name(), parameter));
      }
    }
    return List.copyOf(parameters.values());
  }

  private static @Nullable RequestBody body(Located operation) {
    Located body = operation.member("requestBody");
    return body == null ? null : RequestBody.of(body);
  }

  private SortedMap<Integer, DocumentedResponse> responses(Located responses) {
    SortedMap<Integer, DocumentedResponse> byStatus = new TreeMap<>();
    responses
        .members()
        .forEach(
            (status, response) ->
                mistakes.collect(
                    () -> {
                      DocumentedResponse documented = DocumentedResponse.of(status, response);
                      byStatus.put(documented.status(), documented);
                    }));
    return byStatus;
  }

  private boolean secured(Located operation) {
    Located own = operation.member("security");
    Located security = own == null ? root.member("security") : own;
    return security != null
        && !security.items().isEmpty()
        && security.items().stream().noneMatch(requirement -> requirement.value().isEmpty());
  }
}
