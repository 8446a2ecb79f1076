package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;

/** The answer to HEAD is headers alone. */
final class NoContentOnHead implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    int length = error.answer().body().length;
    return error.isHead() && length > 0 ? "expected no content, found " + length + " bytes" : null;
  }
}
