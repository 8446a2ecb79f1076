package dev.concordat.server.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.concordat.server.tokens.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Buckets in the memory of this node. One that has not been used for long enough to be full again
 * is forgotten, so memory is bounded by the tokens in use.
 */
public final class InProcessRateLimits implements RateLimits {
  private static final long MOST_BUCKETS = 100_000;

  private record Holder(String organizationId, String tokenId, Limit limit) {}

  private final TimeMeter time;
  private final Cache<Holder, Bucket> buckets;

  InProcessRateLimits(TimeMeter time) {
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .ticker(time::currentTimeNanos)
            .expireAfter(Expiry.accessing((Holder holder, Bucket bucket) -> refill(holder.limit)))
            .build();
  }

  @Override
  public Verdict take(Caller caller, Limit limit) {
    ConsumptionProbe probe = bucket(caller, limit).tryConsumeAndReturnRemaining(1);
    return new Verdict(
        limit,
        probe.isConsumed(),
        Math.max(0, probe.getRemainingTokens()),
        Duration.ofNanos(probe.getNanosToWaitForRefill()),
        Duration.ofNanos(probe.getNanosToWaitForReset()));
  }

  /** Spends a whole quota at once: from a full bucket, nothing is admitted for a window less it. */
  public void exhaust(Caller caller, Limit limit) {
    bucket(caller, limit).consumeIgnoringRateLimits(limit.quota() + 1);
  }

  /** Forgets every count, as if nobody had asked for anything yet. */
  public void clear() {
    buckets.invalidateAll();
  }

  private Bucket bucket(Caller caller, Limit limit) {
    return buckets.get(
        new Holder(caller.organizationId(), caller.tokenId(), limit), this::newBucket);
  }

  private Bucket newBucket(Holder holder) {
    Limit limit = holder.limit;
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth.capacity(limit.burst()).refillGreedy(limit.quota(), limit.window()))
        .withCustomTimePrecision(time)
        .build();
  }

  /** From empty, even overdrawn by a window, to full. */
  private static Duration refill(Limit limit) {
    return limit.window().multipliedBy(2 + limit.burst() / limit.quota());
  }
}
