package dev.concordat.client.error;

/** A status the document does not list for the operation, such as a proxy's 502. */
public final class UnexpectedStatusException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure with such a status. */
  public UnexpectedStatusException(Failure failure) {
    super(failure);
  }
}
