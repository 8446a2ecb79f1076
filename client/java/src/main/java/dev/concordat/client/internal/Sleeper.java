package dev.concordat.client.internal;

import java.time.Duration;

/** How to wait between attempts. */
@FunctionalInterface
public interface Sleeper {
  /** Waits so long, or until the thread is interrupted. */
  void sleep(Duration delay) throws InterruptedException;
}
