package dev.concordat.client.error;

/** Status 500. Something unexpected happened in the server. */
public final class InternalServerErrorException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 500. */
  public InternalServerErrorException(Failure failure) {
    super(failure);
  }
}
