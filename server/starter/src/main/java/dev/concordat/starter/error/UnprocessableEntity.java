package dev.concordat.starter.error;

/** 422: the request is well-formed but semantically wrong. */
public final class UnprocessableEntity extends HandlerError {
  /** Creates the error; the message is one sentence, sent to the caller as it is. */
  public UnprocessableEntity(String message) {
    super(422, message);
  }
}
