package dev.concordat.kit.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code X-Request-Id} names the exchange, once, in the header and not in the body. */
final class RequestIdInHeaderOnly implements Invariant {
  /** A shorter id, which a caller may have chosen, is in many a text by chance. */
  private static final int TELLING = 8;

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
    String id = ids.get(0);
    return id.length() >= TELLING && error.answer().text().contains(id)
        ? "the body repeats " + name
        : null;
  }
}
