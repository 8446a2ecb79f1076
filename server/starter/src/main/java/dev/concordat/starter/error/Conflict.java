package dev.concordat.starter.error;

/** 409: the request conflicts with existing data, such as a duplicate name. */
public final class Conflict extends HandlerError {
  /** Creates the error; the message is one sentence, sent to the caller as it is. */
  public Conflict(String message) {
    super(409, message);
  }
}
