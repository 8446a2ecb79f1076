package dev.concordat.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the document says, read anew so that the client cannot drift from it. */
public final class Documented {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final Map<String, Object> document;

  public Documented() throws IOException {
    Path root = Path.of(System.getProperty("concordat.root", "../.."));
    document = new Yaml().load(Files.readString(root.resolve("api-spec/openapi.yaml")));
  }

  /** The label of each status that has an error schema. */
  Map<Integer, String> labels() {
    Map<Integer, String> labels = new TreeMap<>();
    map(map(document, "components"), "schemas")
        .forEach(
            (name, schema) -> {
              if (name.endsWith("Error")) {
                Map<String, Object> properties = map(schema, "properties");
                labels.put(
                    (Integer) only(properties, "statusCode"), (String) only(properties, "error"));
              }
            });
    return labels;
  }

  /** The tags operations are grouped by. */
  Collection<String> tags() {
    return list(document.get("tags")).stream().map(tag -> (String) map(tag).get("name")).toList();
  }

  /** The ids of the operations whose result has {@code items} and {@code nextCursor}. */
  List<String> listOperations() {
    return map(document, "paths").values().stream()
        .flatMap(path -> map(path).entrySet().stream())
        .filter(operation -> METHODS.contains(operation.getKey()))
        .map(operation -> map(operation.getValue()))
        .filter(operation -> isPage(map(operation, "responses")))
        .map(operation -> (String) operation.get("operationId"))
        .toList();
  }

  private boolean isPage(Map<String, Object> responses) {
    Object ok = responses.get(responses.keySet().iterator().next());
    Map<String, Object> response = referenced(map(ok));
    Map<String, Object> json = map(map(response, "content"), "application/json");
    Map<String, Object> schema = referenced(map(json, "schema"));
    return schema.get("properties") != null
        && map(schema, "properties").keySet().containsAll(List.of("items", "nextCursor"));
  }

  /** A body the document shows, and the name of its schema. */
  public record Example(String schema, String json) {}

  /** Every body the document shows of a named schema, of requests and of responses. */
  public Stream<Example> examples() {
    return bodies(document).flatMap(Documented::examples);
  }

  /** Whatever is JSON of a request or a response, however deep. */
  private static Stream<Map<String, Object>> bodies(Object within) {
    if (within instanceof Collection<?> items) {
      return items.stream().flatMap(Documented::bodies);
    }
    if (!(within instanceof Map<?, ?>)) {
      return Stream.of();
    }
    Map<String, Object> found = map(within);
    return found.containsKey("application/json")
        ? Stream.of(map(found, "application/json"))
        : found.values().stream().flatMap(Documented::bodies);
  }

  private static Stream<Example> examples(Map<String, Object> body) {
    Object reference = Objects.requireNonNull(map(body, "schema").get("$ref"));
    String schema = reference.toString().replaceFirst(".*/", "");
    return map(body, "examples").values().stream()
        .map(example -> JsonMapper.shared().writeValueAsString(map(example).get("value")))
        .map(json -> new Example(schema, json));
  }

  /** What a {@code $ref} into the components refers to; anything else as it is. */
  private Map<String, Object> referenced(Map<String, Object> value) {
    Map<String, Object> found = value;
    if (value.get("$ref") instanceof String reference) {
      found = document;
      for (String step : reference.substring(2).split("/")) {
        found = map(found, step);
      }
    }
    return found;
  }

  private static Object only(Map<String, Object> properties, String name) {
    return list(map(properties, name).get("enum")).iterator().next();
  }

  private static Map<String, Object> map(Object parent, String name) {
    return map(map(parent).get(name));
  }

  @SuppressWarnings("unchecked") // YAML keys are strings here
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }

  private static Collection<?> list(@Nullable Object value) {
    return (Collection<?>) Objects.requireNonNull(value);
  }
}
