package dev.concordat.client.error;

/** A success whose body is cut off or not the documented JSON; the call had its effect. */
public final class ResponseFormatException extends ConcordatException {
  private static final long serialVersionUID = 1L;

  /** Of a failure whose status is a success. */
  public ResponseFormatException(Failure failure) {
    super(failure);
  }
}
