package dev.concordat.kit.invariant;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body has the five fields, each once, and no other. */
final class ExactlyFiveFields implements Invariant {
  private static final Set<String> FIELDS =
      Set.of("statusCode", "error", "message", "timestamp", "path");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    Set<String> found = Set.copyOf(error.read().json().propertyNames());
    return found.equals(FIELDS) ? null : "expected the fields " + FIELDS + ", found " + found;
  }
}
