package dev.concordat.client.error;

/** Status 505. The server does not speak this HTTP version. */
public final class HttpVersionNotSupportedException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 505. */
  public HttpVersionNotSupportedException(Failure failure) {
    super(failure);
  }
}
