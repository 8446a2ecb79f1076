package dev.concordat.client.error;

/** Status 413. The request body is larger than the server takes. */
public final class PayloadTooLargeException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 413. */
  public PayloadTooLargeException(Failure failure) {
    super(failure);
  }
}
