package dev.concordat.starter.failure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a failure comes from: its chain of causes, sixteen links at most, and its stack. */
final class Causes {
  private static final int FARTHEST = 16;

  private Causes() {}

  /** Whether this class was at work when the failure was thrown. */
  static boolean isThrownIn(Throwable failure, String type) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(type));
  }

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
