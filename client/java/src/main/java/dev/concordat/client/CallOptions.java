package dev.concordat.client;

import dev.concordat.client.internal.Settings;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What is different for one call: {@code client.with(new CallOptions().noRetry()).keys()…}. What is
 * not said stays as the builder said. Immutable; every method returns a changed copy. A value out
 * of range is refused by {@link ConcordatClient#with}, with an {@link IllegalArgumentException}.
 */
public final class CallOptions {
  private final UnaryOperator<Settings> change;

  /** Nothing different. */
  public CallOptions() {
    this(UnaryOperator.identity());
  }

  private CallOptions(UnaryOperator<Settings> change) {
    this.change = change;
  }

  /** One attempt. */
  public CallOptions noRetry() {
    return attempts(1);
  }

  /** At most so many attempts, the first included; see {@link RetryPolicy#attempts}. */
  public CallOptions attempts(int most) {
    return policy(policy -> policy.withAttempts(most));
  }

  /** How long the whole call may take, waiting included; see {@link RetryPolicy#deadline}. */
  public CallOptions deadline(Duration longest) {
    return policy(policy -> policy.withDeadline(longest));
  }

  /** How long a 429 may be waited out; see {@link RetryPolicy#waitUpTo}. */
  public CallOptions waitUpTo(Duration longest) {
    return policy(policy -> policy.withWaitUpTo(longest));
  }

  /** How long one attempt may take; see {@link ConcordatClientBuilder#attemptTimeout}. */
  public CallOptions attemptTimeout(Duration longest) {
    return and(settings -> settings.withAttemptTimeout(longest));
  }

  /**
   * The {@code Idempotency-Key} to send instead of one the client makes: for a call that must have
   * its effect once even if the caller is started again. Good for one call, as a key is for one
   * request; an operation that declares no such header refuses it.
   */
  public CallOptions idempotencyKey(String key) {
    return and(settings -> settings.withIdempotencyKey(key));
  }

  /** A header to send besides the client's own, or instead of one of them. */
  public CallOptions header(String name, String value) {
    return and(settings -> settings.withHeader(name, value));
  }

  Settings over(Settings usual) {
    return change.apply(usual);
  }

  private CallOptions policy(UnaryOperator<RetryPolicy> another) {
    return and(settings -> settings.withPolicy(another.apply(settings.policy())));
  }

  private CallOptions and(UnaryOperator<Settings> another) {
    return new CallOptions(usual -> another.apply(change.apply(usual)));
  }
}
