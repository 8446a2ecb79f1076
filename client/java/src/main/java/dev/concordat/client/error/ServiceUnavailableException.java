package dev.concordat.client.error;

/** Status 503. The server cannot answer right now. */
public final class ServiceUnavailableException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 503. */
  public ServiceUnavailableException(Failure failure) {
    super(failure);
  }
}
