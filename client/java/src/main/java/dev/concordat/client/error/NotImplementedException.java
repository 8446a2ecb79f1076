package dev.concordat.client.error;

/** Status 501. The server does not implement the method or transfer coding. */
public final class NotImplementedException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 501. */
  public NotImplementedException(Failure failure) {
    super(failure);
  }
}
