package dev.concordat.client.error;

/** Status 431. The request headers are larger than the server takes. */
public final class RequestHeaderFieldsTooLargeException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 431. */
  public RequestHeaderFieldsTooLargeException(Failure failure) {
    super(failure);
  }
}
