package dev.concordat.client.error;

/** Status 405. The path exists, but not with this method. */
public final class MethodNotAllowedException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 405. */
  public MethodNotAllowedException(Failure failure) {
    super(failure);
  }
}
