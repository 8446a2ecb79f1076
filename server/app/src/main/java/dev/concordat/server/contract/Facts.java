package dev.concordat.server.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a state change says: the names in its sentence, and its parameters. */
record Facts(Map<String, String> names, Map<String, Object> parameters) {

  /** A name in the sentence. */
  String name(String slot) {
    return required(names.get(slot), slot);
  }

  /** The organization named in the sentence; {@code acme} where none is. */
  String organization() {
    return names.getOrDefault("organization", "acme");
  }

  /** A text among the parameters. */
  String text(String parameter) {
    return required(parameters.get(parameter), parameter).toString();
  }

  /** A list of texts among the parameters. */
  List<String> texts(String parameter) {
    if (required(parameters.get(parameter), parameter) instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    throw new IllegalArgumentException("The parameter '" + parameter + "' must be a list.");
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("The state needs the parameter '" + name + "'.");
    }
    return value;
  }
}
