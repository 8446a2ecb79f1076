package dev.concordat.starter.failure;

import org.jspecify.annotations.Nullable;

/** Looks along a chain of causes, sixteen links at most. */
final class Causes {
  private static final int FARTHEST = 16;

  private Causes() {}

  /** The failure itself or its nearest cause of this type; null if there is none. */
  static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    Throwable current = failure;
    for (int i = 0; i < FARTHEST && current != null; i++) {
      if (type.isInstance(current)) {
        return type.cast(current);
      }
      current = current.getCause();
    }
    return null;
  }
}
