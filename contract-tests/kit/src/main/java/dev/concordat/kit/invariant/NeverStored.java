package dev.concordat.kit.invariant;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error has the headers every error has: no cache keeps it, {@code Cache-Control: no-store}. */
final class NeverStored implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    for (Map.Entry<String, String> header : error.profile().headers().entrySet()) {
      List<String> expected = List.of(header.getValue());
      List<String> found = error.answer().headers(header.getKey());
      if (!found.equals(expected)) {
        return "expected " + header.getKey() + " " + expected + ", found " + found;
      }
    }
    return null;
  }
}
