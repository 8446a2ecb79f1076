package dev.concordat.starter.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a constraint expected, in English words that follow "name: ".
 *
 * <p>Of the standard constraints in our words, which do not change with the request's language; a
 * message the constraint's author wrote is kept.
 */
final class ConstraintWords {
  private static final List<String> ORDER =
      List.of("NotNull", "Null", "NotBlank", "NotEmpty", "Size", "Min", "Max", "Pattern");

  private ConstraintWords() {}

  /** Which constraint of one field is told first: the plainest. */
  static int weight(ConstraintViolation<?> violation) {
    int place = ORDER.indexOf(name(violation));
    return place < 0 ? ORDER.size() : place;
  }

  static String of(ConstraintViolation<?> violation) {
    if (!violation.getMessageTemplate().startsWith("{jakarta.validation.constraints.")) {
      return violation.getMessage();
    }
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    if (violation.getInvalidValue() == null) {
      return "is required";
    }
    return switch (name(violation)) {
      case "NotNull" -> "is required";
      case "NotBlank" -> "must not be blank";
      case "NotEmpty" -> "must not be empty";
      case "Size" -> size(attributes, violation.getInvalidValue());
      case "Min" -> "must be at least " + attributes.get("value");
      case "Max" -> "must be at most " + attributes.get("value");
      case "DecimalMin" -> bound("at least ", "greater than ", attributes);
      case "DecimalMax" -> bound("at most ", "less than ", attributes);
      case "Pattern" -> PatternWords.of(String.valueOf(attributes.get("regexp")));
      default -> violation.getMessage();
    };
  }

  private static String name(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  private static String bound(String inclusive, String exclusive, Map<String, Object> attributes) {
    return "must be "
        + (Boolean.TRUE.equals(attributes.get("inclusive")) ? inclusive : exclusive)
        + attributes.get("value");
  }

  private static String size(Map<String, Object> attributes, @Nullable Object found) {
    int min = number(attributes, "min");
    int max = number(attributes, "max");
    if (found instanceof CharSequence text) {
      return "must be "
          + range(min, max)
          + " characters long, not "
          + Character.codePointCount(text, 0, text.length());
    }
    int count = found instanceof Collection<?> items ? items.size() : -1;
    count = found instanceof Map<?, ?> map ? map.size() : count;
    return "must have "
        + range(min, max)
        + (found instanceof Map ? " members" : " items")
        + (count < 0 ? "" : ", not " + count);
  }

  private static int number(Map<String, Object> attributes, String name) {
    return ((Number) Objects.requireNonNull(attributes.get(name))).intValue();
  }

  private static String range(int min, int max) {
    if (min == max) {
      return "exactly " + min;
    }
    if (max == Integer.MAX_VALUE) {
      return "at least " + min;
    }
    return min == 0 ? "at most " + max : min + " to " + max;
  }
}
