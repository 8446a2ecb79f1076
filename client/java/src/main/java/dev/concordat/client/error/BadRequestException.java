package dev.concordat.client.error;

/**
 * Status 400. Fields failed validation, or the request is malformed: correct it, do not repeat it.
 */
public final class BadRequestException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 400. */
  public BadRequestException(Failure failure) {
    super(failure);
  }
}
