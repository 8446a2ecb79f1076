package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code X-Request-Id} names the exchange, once, in the header and not in the body. */
final class RequestIdInHeaderOnly implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    List<String> ids = error.answer().headers("X-Request-Id");
    if (ids.size() != 1 || ids.get(0).isBlank()) {
      return "expected one X-Request-Id, found " + ids;
    }
    return error.answer().text().contains(ids.get(0)) ? "the body repeats X-Request-Id" : null;
  }
}
