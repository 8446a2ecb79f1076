package dev.concordat.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What the document says of an operation, as far as the interfaces carry it.
 *
 * @param id its operationId
 * @param scope the scope it asks for; null if any token will do
 * @param errors the simple names of the errors its handler raises, sorted
 */
record DocumentedOperation(String id, @Nullable String scope, Set<String> errors) {
  private static final Map<String, String> RAISED =
      Map.of("404", "NotFound", "409", "Conflict", "422", "UnprocessableEntity");

  static List<DocumentedOperation> all() {
    return members(members(document(), "paths"))
        .flatMap(path -> members((Map<?, ?>) path))
        .filter(operation -> operation instanceof Map<?, ?> map && map.containsKey("operationId"))
        .map(operation -> of((Map<?, ?>) operation))
        .toList();
  }

  private static DocumentedOperation of(Map<?, ?> operation) {
    Set<String> errors = new TreeSet<>();
    for (Object status : members(operation, "responses").keySet()) {
      if (RAISED.containsKey(status)) {
        errors.add(RAISED.get(status));
      }
    }
    if (operation.get("x-handler-errors") instanceof List<?> more) {
      more.forEach(error -> errors.add(String.valueOf(error)));
    }
    return new DocumentedOperation(
        String.valueOf(operation.get("operationId")),
        (String) operation.get("x-required-scope"),
        errors);
  }

  private static Map<?, ?> document() {
    try (InputStream yaml = DocumentedOperation.class.getResourceAsStream("/openapi.yaml")) {
      return new Yaml().load(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> members(Map<?, ?> owner, String name) {
    return (Map<?, ?>) Objects.requireNonNull(owner.get(name), name);
  }

  private static Stream<?> members(Map<?, ?> owner) {
    return owner.values().stream();
  }
}
