package dev.concordat.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What the document says, read anew so that the client cannot drift from it. */
final class Documented {
  private final Map<String, Object> document;

  Documented() throws IOException {
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
