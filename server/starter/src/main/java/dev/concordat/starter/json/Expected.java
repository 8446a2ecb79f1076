package dev.concordat.starter.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a value of a Java type looks like on the wire, in words that follow "name: ". */
public final class Expected {
  private static final Set<Class<?>> INTEGERS =
      Set.of(
          int.class,
          long.class,
          short.class,
          byte.class,
          Integer.class,
          Long.class,
          Short.class,
          Byte.class,
          BigInteger.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(double.class, float.class, Double.class, Float.class, BigDecimal.class, Number.class);
  private static final Set<Class<?>> BOOLEANS = Set.of(boolean.class, Boolean.class);
  private static final Map<Class<?>, String> OTHERS =
      Map.of(
          String.class, "must be a string",
          LocalDate.class, "must be a date such as 2026-11-01",
          OffsetDateTime.class, "must be a date-time with offset such as 2026-11-01T08:00:00Z",
          java.time.Instant.class, "must be a date-time with offset such as 2026-11-01T08:00:00Z",
          UUID.class, "must be a UUID",
          URI.class, "must be a URI");
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,18})");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

  private Expected() {}

  /** Such as "must be an integer". */
  public static String of(Class<?> type) {
    if (INTEGERS.contains(type)) {
      return "must be an integer";
    }
    if (NUMBERS.contains(type)) {
      return "must be a number";
    }
    if (BOOLEANS.contains(type)) {
      return "must be true or false";
    }
    if (type.isEnum()) {
      return "must be one of " + String.join(", ", EnumNames.of(type));
    }
    String other = OTHERS.get(type);
    if (other != null) {
      return other;
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be an array";
    }
    return type.getName().startsWith("java.") && !Map.class.isAssignableFrom(type)
        ? "is not a valid value"
        : "must be an object";
  }

  /** Whether the text is spelled as JSON spells values of this type; true where it has no say. */
  public static boolean isLexically(Class<?> type, String text) {
    if (INTEGERS.contains(type)) {
      return INTEGER.matcher(text).matches();
    }
    if (NUMBERS.contains(type)) {
      return NUMBER.matcher(text).matches();
    }
    if (type.isEnum()) {
      return EnumNames.of(type).contains(text);
    }
    return !BOOLEANS.contains(type) || text.equals("true") || text.equals("false");
  }
}
