package dev.concordat.client;

import java.time.Duration;

/**
 * How often a call is tried again. What is tried again at all is not a matter of policy: never a
 * 4xx, and after a 5xx or a lost connection only what can be repeated safely, which is a GET, HEAD,
 * OPTIONS, PUT or DELETE, or an operation that declares an {@code Idempotency-Key}.
 *
 * @param attempts at most so many, the first included; at least 1
 * @param deadline for the whole call, waiting included
 * @param waitUpTo how long a 429 may be waited out; zero, the default, never retries one. More than
 *     60 seconds are not waited out whatever is said here
 */
public record RetryPolicy(int attempts, Duration deadline, Duration waitUpTo) {
  /** One attempt. */
  public static final RetryPolicy NONE = of(1);

  /** Three attempts; what a client does by default. */
  public static final RetryPolicy STANDARD = of(3);

  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be at least 1, but is " + attempts);
    }
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("deadline must be positive, but is " + deadline);
    }
    if (waitUpTo.isNegative()) {
      throw new IllegalArgumentException("waitUpTo must not be negative, but is " + waitUpTo);
    }
  }

  /** So many attempts within 60 seconds, and no 429 waited out. */
  public static RetryPolicy of(int attempts) {
    return new RetryPolicy(attempts, Duration.ofSeconds(60), Duration.ZERO);
  }

  /** The same, but with so many attempts. */
  public RetryPolicy withAttempts(int most) {
    return new RetryPolicy(most, deadline, waitUpTo);
  }

  /** The same, but a 429 is waited out if the server asks for no more than this. */
  public RetryPolicy withWaitUpTo(Duration longest) {
    return new RetryPolicy(attempts, deadline, longest);
  }

  /** The same, but with another deadline for the whole call. */
  public RetryPolicy withDeadline(Duration longest) {
    return new RetryPolicy(attempts, longest, waitUpTo);
  }
}
