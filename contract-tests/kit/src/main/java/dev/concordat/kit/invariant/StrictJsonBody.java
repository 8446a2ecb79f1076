package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;

/** The body is one JSON object in UTF-8, no member of it given twice. */
final class StrictJsonBody implements Invariant {
  @Override
  public @Nullable String breach(ErrorExchange error) {
    String fault = error.read().fault();
    if (fault != null) {
      return "the body " + fault;
    }
    return error.read().json().isObject() ? null : "the body is not an object";
  }
}
