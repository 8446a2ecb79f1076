package dev.concordat.client.error;

/** Status 414. The request line is longer than the server takes. */
public final class UriTooLongException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 414. */
  public UriTooLongException(Failure failure) {
    super(failure);
  }
}
