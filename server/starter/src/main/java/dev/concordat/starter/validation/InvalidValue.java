package dev.concordat.starter.validation;

/**
 * Thrown by a creator or converter of a model's type to refuse a value; the answer is a 400 naming
 * the field.
 *
 * <p>Its message is sent to the caller, after "name: "; messages of other exceptions are not.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal; words that follow "name: ", such as "must be a language tag". */
  public InvalidValue(String expected) {
    super(expected);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
