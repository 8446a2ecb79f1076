package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 429 says how long to wait: {@code Retry-After} in whole seconds, at least 1. */
final class WholeSecondsToWait implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    List<String> found = error.answer().headers("Retry-After");
    if ((error.status() != 429 || !error.profile().retryAfter()) && found.isEmpty()) {
      return null;
    }
    return found.size() == 1 && found.get(0).matches("[1-9][0-9]{0,8}")
        ? null
        : "expected Retry-After in whole seconds, at least 1, found " + found;
  }
}
