package dev.concordat.starter.json;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** The names of an enumeration's constants in JSON. */
public final class EnumNames {
  private static final ClassValue<List<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants()).map(c -> name(type, c)).toList();
        }
      };

  private EnumNames() {}

  /** In declared order: what {@code @JsonValue} gives, or {@code toString()}. */
  public static List<String> of(Class<?> type) {
    return NAMES.get(type);
  }

  /** The constant of this name; an IllegalArgumentException if there is none. */
  public static <T> T constant(Class<T> type, String name) {
    int place = of(type).indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("No constant has this name.");
    }
    return type.getEnumConstants()[place];
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
