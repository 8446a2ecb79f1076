package dev.concordat.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only by waiting, and chance that always gives the shortest backoff. */
final class VirtualTime {
  private final List<Duration> waited = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-11-01T08:00:00Z");

  /** A builder whose client lives in it. */
  ConcordatClientBuilder of(ConcordatClientBuilder builder) {
    return builder.clock(() -> now).sleeper(this::sleep).random(() -> 0);
  }

  /** What was waited, wait by wait. */
  List<Duration> waited() {
    return waited;
  }

  private CompletableFuture<Void> sleep(Duration delay) {
    waited.add(delay);
    now = now.plus(delay);
    return CompletableFuture.completedFuture(null);
  }
}
