package dev.concordat.client.internal;

import dev.concordat.client.RetryPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How calls are made: what the builder said, with the options of a call over it.
 *
 * @param policy how often, and for how long in all
 * @param attemptTimeout how long one attempt may take, to the last byte of the answer
 * @param idempotencyKey the caller's own; null lets the client make one where it helps
 * @param headers to be sent besides the client's own, or instead
 */
public record Settings(
    RetryPolicy policy,
    Duration attemptTimeout,
    @Nullable String idempotencyKey,
    Map<String, String> headers) {

  /** What a builder begins with. */
  public static final Settings USUAL =
      new Settings(RetryPolicy.STANDARD, Duration.ofSeconds(10), null, Map.of());

  public Settings {
    if (attemptTimeout.isZero() || attemptTimeout.isNegative()) {
      throw new IllegalArgumentException("A timeout must be positive, but is " + attemptTimeout);
    }
  }

  /** Without the headers and the key. */
  @Override
  public String toString() {
    return "Settings[" + policy + ", " + attemptTimeout + "]";
  }

  public Settings withPolicy(RetryPolicy another) {
    return new Settings(another, attemptTimeout, idempotencyKey, headers);
  }

  public Settings withAttemptTimeout(Duration another) {
    return new Settings(policy, another, idempotencyKey, headers);
  }

  public Settings withIdempotencyKey(String another) {
    return new Settings(policy, attemptTimeout, another, headers);
  }

  public Settings withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Settings(policy, attemptTimeout, idempotencyKey, more);
  }
}
