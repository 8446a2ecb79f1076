package dev.concordat.starter.filter;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process when the heap is exhausted.
 *
 * <p>After an OutOfMemoryError anything may be half done in any thread: a process that is started
 * anew is right, one that goes on may lie.
 */
public final class LastResort {
  /** The exit status, as that of the JVM's own ExitOnOutOfMemoryError. */
  public static final int EXIT_STATUS = 3;

  private static final int FARTHEST = 16;

  private final Runnable end;

  /** Runs this to end the process; must not return in earnest. */
  public LastResort(Runnable end) {
    this.end = end;
  }

  /** Halts the process, without shutdown hooks that would need memory. */
  public static LastResort halt() {
    return new LastResort(() -> Runtime.getRuntime().halt(EXIT_STATUS));
  }

  /** Ends the process if the failure is an OutOfMemoryError, or was caused by one. */
  void consider(Throwable failure) {
    if (exhaustion(failure) != null) {
      end.run();
    }
  }

  /** Passes an exhausted heap on: no other layer must answer as if nothing had happened. */
  public static void rethrowExhaustion(Throwable failure) {
    OutOfMemoryError exhaustion = exhaustion(failure);
    if (exhaustion != null) {
      throw exhaustion;
    }
  }

  private static @Nullable OutOfMemoryError exhaustion(Throwable failure) {
    Throwable current = failure;
    for (int i = 0; i < FARTHEST && current != null; i++) {
      if (current instanceof OutOfMemoryError found) {
        return found;
      }
      current = current.getCause();
    }
    return null;
  }
}
