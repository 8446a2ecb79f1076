package dev.concordat.client.error;

/**
 * Status 422. The request is well-formed but means something impossible, such as an unsupported
 * language.
 */
public final class UnprocessableEntityException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 422. */
  public UnprocessableEntityException(Failure failure) {
    super(failure);
  }
}
