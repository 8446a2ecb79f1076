package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 405 lists in {@code Allow} what the path has, and the method refused is not among it. */
final class AllowedMethods implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    if (error.status() != 405) {
      return null;
    }
    List<String> found = error.answer().headers("Allow");
    List<String> methods =
        found.stream()
            .flatMap(line -> List.of(line.split(",", -1)).stream())
            .map(String::strip)
            .toList();
    return found.isEmpty() || methods.contains(error.request().method())
        ? "expected Allow without " + error.request().method() + ", found " + found
        : null;
  }
}
