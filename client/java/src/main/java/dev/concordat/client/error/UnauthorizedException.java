package dev.concordat.client.error;

/** Status 401. No credentials, or the token is invalid, expired or revoked. */
public final class UnauthorizedException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is 401. */
  public UnauthorizedException(Failure failure) {
    super(failure);
  }
}
