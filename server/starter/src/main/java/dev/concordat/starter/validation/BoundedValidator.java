package dev.concordat.starter.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.SmartValidator;

/**
 * Validates, but gives up at the thousandth violation: Bean Validation would go on, and make tens
 * of megabytes of violations of a body of one.
 *
 * <p>Counts the messages made, as there is one for each violation. Thread-safe.
 */
public final class BoundedValidator {
  static final int MOST = 1000;
  private static final ThreadLocal<int[]> MADE = new ThreadLocal<>();

  private final Validator validator;

  private BoundedValidator(Validator validator) {
    this.validator = validator;
  }

  /** Bounded where the validator is its factory too, as Spring's is; else as it is. */
  public static BoundedValidator of(Validator validator) {
    return new BoundedValidator(
        validator instanceof ValidatorFactory factory ? bounded(factory) : validator);
  }

  /** What is behind Spring's validator; null where that is not Bean Validation. */
  static @Nullable BoundedValidator behind(SmartValidator springs) {
    ValidatorFactory factory = unwrapped(springs, ValidatorFactory.class);
    if (factory != null) {
      return new BoundedValidator(bounded(factory));
    }
    Validator validator = unwrapped(springs, Validator.class);
    return validator == null ? null : of(validator);
  }

  private static <T> @Nullable T unwrapped(SmartValidator springs, Class<T> type) {
    try {
      return springs.unwrap(type);
    } catch (ValidationException none) {
      return null;
    }
  }

  private static Validator bounded(ValidatorFactory factory) {
    return factory
        .usingContext()
        .messageInterpolator(new Counting(factory.getMessageInterpolator()))
        .getValidator();
  }

  /**
   * All violations.
   *
   * @throws TooManyViolations if there are more than a thousand
   */
  public <T> Set<ConstraintViolation<T>> validate(T value) {
    MADE.set(new int[1]);
    try {
      return validator.validate(value);
    } finally {
      MADE.remove();
    }
  }

  private record Counting(MessageInterpolator interpolator) implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      count();
      return interpolator.interpolate(template, context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      count();
      return interpolator.interpolate(template, context, locale);
    }

    private static void count() {
      int[] made = MADE.get();
      if (made != null && ++made[0] > MOST) {
        throw new TooManyViolations();
      }
    }
  }
}
