package dev.concordat.client.error;

/** Status 408. The request did not reach the server in time. */
public final class RequestTimeoutException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 408. */
  public RequestTimeoutException(Failure failure) {
    super(failure);
  }
}
