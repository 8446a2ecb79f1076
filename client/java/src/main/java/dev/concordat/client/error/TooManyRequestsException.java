package dev.concordat.client.error;

/** Status 429. A rate limit is exceeded; {@link #retryAfter()} tells how long to wait. */
public final class TooManyRequestsException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 429. */
  public TooManyRequestsException(Failure failure) {
    super(failure);
  }
}
