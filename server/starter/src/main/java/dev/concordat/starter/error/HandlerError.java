package dev.concordat.starter.error;

/**
 * An error a handler raises on purpose; generated interfaces declare exactly those their operation
 * documents.
 *
 * <p>Checked, so that raising an undocumented status does not compile. Carries no stack trace: it
 * is an answer to the caller, not an accident.
 */
public abstract class HandlerError extends Exception {
  private final int status;

  HandlerError(int status, String message) {
    super(message, null, false, false);
    if (message.isBlank()) {
      throw new IllegalArgumentException("An error needs a message that says what is wrong.");
    }
    this.status = status;
  }

  /** The HTTP status this error is answered with. */
  public final int status() {
    return status;
  }

  /** What is wrong and what was expected, in one sentence; sent to the caller. */
  @Override
  public final String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
