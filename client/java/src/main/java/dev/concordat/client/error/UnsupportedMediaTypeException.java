package dev.concordat.client.error;

/** Status 415. The request body is not {@code application/json}. */
public final class UnsupportedMediaTypeException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 415. */
  public UnsupportedMediaTypeException(Failure failure) {
    super(failure);
  }
}
