package dev.concordat.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How a call waits before its next attempt. The default is the JDK's own timer, {@link #timer};
 * tests give one that only takes note. Threads share it.
 */
@FunctionalInterface
public interface Sleeper {
  /**
   * A future that completes after the delay, without holding a thread meanwhile. It is cancelled
   * when the caller gives up.
   */
  CompletableFuture<Void> sleep(Duration delay);

  /** Real time. */
  static Sleeper timer() {
    return delay ->
        new CompletableFuture<Void>()
            .completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
  }
}
