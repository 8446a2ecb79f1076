package dev.concordat.client.error;

/**
 * Status 404. The resource does not exist, or belongs to another organization: the two cannot be
 * told apart.
 */
public final class NotFoundException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 404. */
  public NotFoundException(Failure failure) {
    super(failure);
  }
}
