package dev.concordat.starter.validation;

import jakarta.validation.ValidationException;

/** More constraints do not hold than anybody would tell one by one. */
public final class TooManyViolations extends ValidationException {
  private static final long serialVersionUID = 1L;

  /** What to tell the caller: a sentence. */
  public static final String ANSWER =
      "The request body is not valid in more than " + BoundedValidator.MOST + " places.";

  TooManyViolations() {
    super(ANSWER);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
