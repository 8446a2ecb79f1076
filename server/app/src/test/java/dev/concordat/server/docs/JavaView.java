package dev.concordat.server.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * An OpenAPI document as far as generated Java code can say the same. What is left out here is held
 * by other means: headers, unions and closed objects by the cells, on the wire.
 */
final class JavaView {
  /** Prose, and what the spring generator never emits as an annotation. */
  private static final Set<String> UNSAID =
      Set.of(
          "additionalProperties",
          "default",
          "description",
          "example",
          "examples",
          "headers",
          "minProperties");

  /** Members where Java states a bound that allows everything. */
  private static final BiPredicate<String, Object> NO_BOUND =
      (name, value) ->
          (Set.of("minLength", "minItems").contains(name) && value.equals(0))
              || (name.equals("maxLength") && value.equals(Integer.MAX_VALUE));

  /** Unions, which are plain objects in Java. */
  private static final Set<Object> UNIONS =
      Set.of("#/components/schemas/ErrorMessage", "#/components/schemas/TranslationValue");

  private JavaView() {}

  static Object of(Object node) {
    if (node instanceof Map<?, ?> map) {
      return UNIONS.contains(String.valueOf(map.get("$ref")))
          ? Map.of("type", "object")
          : ofMembers(map);
    }
    return node instanceof List<?> list ? list.stream().map(JavaView::of).toList() : node;
  }

  private static Map<String, Object> ofMembers(Map<?, ?> map) {
    Map<String, Object> view = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (name.equals("properties")) {
            view.put(name, ofNamed((Map<?, ?>) value));
          } else if (!UNSAID.contains(name) && !name.startsWith("x-") && isBound(name, value)) {
            view.put(name, name.equals("pattern") ? unescaped(value) : of(value));
          }
        });
    if ("integer".equals(view.get("type"))) {
      view.putIfAbsent("format", "int32");
    }
    return view;
  }

  /** Here a name is the API's own, such as a member that is called description. */
  private static Map<String, Object> ofNamed(Map<?, ?> schemas) {
    Map<String, Object> view = new LinkedHashMap<>();
    schemas.forEach((name, schema) -> view.put(String.valueOf(name), of(schema)));
    return view;
  }

  private static boolean isBound(String name, Object value) {
    return !NO_BOUND.test(name, value);
  }

  /** A slash may be written with a backslash before it, for the sake of JavaScript. */
  private static String unescaped(Object pattern) {
    return pattern.toString().replace("\\/", "/");
  }
}
