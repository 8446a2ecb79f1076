package dev.concordat.client.error;

/**
 * Status 409. The request conflicts with existing data, such as a duplicate name or a stale
 * version.
 */
public final class ConflictException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 409. */
  public ConflictException(Failure failure) {
    super(failure);
  }
}
