package dev.concordat.client.error;

/** No status was received: no connection, or it broke, or time ran out. */
public final class ConnectionException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure without a status. */
  public ConnectionException(Failure failure) {
    super(failure);
  }
}
