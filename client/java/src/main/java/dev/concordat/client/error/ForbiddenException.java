package dev.concordat.client.error;

/** Status 403. The token is valid, but does not permit this. */
public final class ForbiddenException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 403. */
  public ForbiddenException(Failure failure) {
    super(failure);
  }
}
