package dev.concordat.starter.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The names of an enumeration's constants in JSON. */
public final class EnumNames {
  private EnumNames() {}

  /** In declared order: what {@code @JsonValue} gives, or {@code toString()}. */
  public static List<String> of(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> name(type, constant)).toList();
  }

  /** The constant of this name; an IllegalArgumentException if there is none. */
  public static <T> T constant(Class<T> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(type, constant).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No constant has this name."));
  }

  private static String name(Class<?> type, Object constant) {
    for (Method method : type.getMethods()) {
      if (method.isAnnotationPresent(JsonValue.class)) {
        try {
          return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("@JsonValue of " + type + " cannot be read.", e);
        }
      }
    }
    return constant.toString();
  }
}
