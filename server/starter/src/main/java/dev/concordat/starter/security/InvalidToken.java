package dev.concordat.starter.security;

import org.springframework.security.core.AuthenticationException;

/** Credentials that came but do not hold: malformed, unknown, revoked or expired; a 401. */
public final class InvalidToken extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal; the message is one sentence, sent to the caller as it is. */
  public InvalidToken(String message) {
    super(message);
  }

  /** Expected, and raised before a caller is known: it must cost nothing. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
