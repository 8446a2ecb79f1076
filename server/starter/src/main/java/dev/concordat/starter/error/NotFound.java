package dev.concordat.starter.error;

/** 404: the resource does not exist, or belongs to another organization. */
public final class NotFound extends HandlerError {
  /** Creates the error; the message is one sentence, sent to the caller as it is. */
  public NotFound(String message) {
    super(404, message);
  }
}
