package dev.concordat.starter.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;

/**
 * A body whose constraints do not hold; carries the violations as Bean Validation found them.
 *
 * <p>Without a stack trace, as the caller is at fault.
 */
public final class InvalidBody extends MethodArgumentNotValidException {
  private static final long serialVersionUID = 1L;

  private final transient Set<? extends ConstraintViolation<?>> violations;

  InvalidBody(
      MethodParameter parameter,
      BindingResult errors,
      Set<? extends ConstraintViolation<?>> violations) {
    super(parameter, errors);
    this.violations = violations;
  }

  /** One at least. */
  public Set<? extends ConstraintViolation<?>> violations() {
    return violations;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
