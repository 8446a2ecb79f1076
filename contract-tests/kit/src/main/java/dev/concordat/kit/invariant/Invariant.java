package dev.concordat.kit.invariant;

import org.jspecify.annotations.Nullable;

/** One promise of the error format. */
public interface Invariant {
  /** How the error breaks the promise: what was expected, what came; null if it keeps it. */
  @Nullable String breach(ErrorExchange error);

  /** The promise's name, as findings give it. */
  default String name() {
    return getClass().getSimpleName();
  }
}
