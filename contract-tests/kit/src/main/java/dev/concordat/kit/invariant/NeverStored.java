package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No cache keeps an error: {@code Cache-Control: no-store}. */
final class NeverStored implements Invariant {
  private static final List<String> NO_STORE = List.of("no-store");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    List<String> found = error.answer().headers("Cache-Control");
    return found.equals(NO_STORE)
        ? null
        : "expected Cache-Control " + NO_STORE + ", found " + found;
  }
}
