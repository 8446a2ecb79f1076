package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error is {@code application/json}, whatever was asked for. */
final class JsonMediaType implements Invariant {
  private static final List<String> JSON = List.of("application/json");

  @Override
  public @Nullable String breach(ErrorExchange error) {
    List<String> found = error.answer().headers("Content-Type");
    return found.equals(JSON) ? null : "expected Content-Type " + JSON + ", found " + found;
  }
}
