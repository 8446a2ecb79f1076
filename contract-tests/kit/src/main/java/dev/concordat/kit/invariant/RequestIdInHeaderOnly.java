package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code X-Request-Id} names the exchange, once, in the header and not in the body. */
final class RequestIdInHeaderOnly implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    String name = error.profile().requestId();
    if (name == null) {
      return null;
    }
    List<String> ids = error.answer().headers(name);
    if (ids.size() != 1 || ids.get(0).isBlank()) {
      return "expected one " + name + ", found " + ids;
    }
    return error.answer().text().contains(ids.get(0)) ? "the body repeats " + name : null;
  }
}
