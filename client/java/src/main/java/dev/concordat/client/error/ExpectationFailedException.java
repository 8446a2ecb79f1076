package dev.concordat.client.error;

/** Status 417. The expectation in {@code Expect} cannot be met. */
public final class ExpectationFailedException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 417. */
  public ExpectationFailedException(Failure failure) {
    super(failure);
  }
}
