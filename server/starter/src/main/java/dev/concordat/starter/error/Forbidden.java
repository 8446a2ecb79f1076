package dev.concordat.starter.error;

/** 403: the credentials are valid, but do not permit this action. */
public final class Forbidden extends HandlerError {
  /** Creates the error; the message is one sentence, sent to the caller as it is. */
  public Forbidden(String message) {
    super(403, message);
  }
}
