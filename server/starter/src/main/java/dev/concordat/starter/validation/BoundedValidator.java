package dev.concordat.starter.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.SmartValidator;

/**
 * Validates, but gives up at the thousandth violation: Bean Validation would go on, and make
 * hundreds of megabytes of violations of a body of one.
 *
 * <p>Throws {@link TooManyViolations} then. Counts the messages made, as there is one for each
 * violation. Thread-safe.
 */
public final class BoundedValidator implements Validator, ExecutableValidator {
  static final int MOST = 1000;
  private static final ThreadLocal<int[]> MADE = new ThreadLocal<>();

  private final Validator validator;
  private final Predicate<Object> bounded;

  private BoundedValidator(Validator validator, Predicate<Object> bounded) {
    this.validator = validator;
    this.bounded = bounded;
  }

  /** Bounded where the validator is its factory too, as Spring's is; else as it is. */
  public static BoundedValidator of(Validator validator) {
    return of(validator, any -> true);
  }

  /** The same, but bounded only where the arguments are those of a method of such objects. */
  static BoundedValidator of(Validator validator, Predicate<Object> bounded) {
    return new BoundedValidator(
        validator instanceof ValidatorFactory factory ? counting(factory) : validator, bounded);
  }

  /** What is behind Spring's validator; null where that is not Bean Validation. */
  static @Nullable BoundedValidator behind(SmartValidator springs) {
    ValidatorFactory factory = unwrapped(springs, ValidatorFactory.class);
    if (factory != null) {
      return new BoundedValidator(counting(factory), any -> true);
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

  private static Validator counting(ValidatorFactory factory) {
    return factory
        .usingContext()
        .messageInterpolator(new Counting(factory.getMessageInterpolator()))
        .getValidator();
  }

  private static <T> T counted(Supplier<T> validation) {
    int[] outer = MADE.get();
    MADE.set(new int[1]);
    try {
      return validation.get();
    } finally {
      if (outer == null) {
        MADE.remove();
      } else {
        MADE.set(outer);
      }
    }
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validate(T value, Class<?>... groups) {
    return counted(() -> validator.validate(value, groups));
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateProperty(
      T value, String property, Class<?>... groups) {
    return counted(() -> validator.validateProperty(value, property, groups));
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateValue(
      Class<T> type, String property, @Nullable Object value, Class<?>... groups) {
    return counted(() -> validator.validateValue(type, property, value, groups));
  }

  @Override
  public BeanDescriptor getConstraintsForClass(Class<?> type) {
    return validator.getConstraintsForClass(type);
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return validator.unwrap(type);
  }

  @Override
  public ExecutableValidator forExecutables() {
    return this;
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateParameters(
      T object, Method method, @Nullable Object[] arguments, Class<?>... groups) {
    ExecutableValidator methods = validator.forExecutables();
    return bounded.test(object)
        ? counted(() -> methods.validateParameters(object, method, arguments, groups))
        : methods.validateParameters(object, method, arguments, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateReturnValue(
      T object, Method method, @Nullable Object value, Class<?>... groups) {
    return validator.forExecutables().validateReturnValue(object, method, value, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateConstructorParameters(
      Constructor<? extends T> constructor, @Nullable Object[] arguments, Class<?>... groups) {
    return validator.forExecutables().validateConstructorParameters(constructor, arguments, groups);
  }

  @Override
  public <T> Set<ConstraintViolation<T>> validateConstructorReturnValue(
      Constructor<? extends T> constructor, T made, Class<?>... groups) {
    return validator.forExecutables().validateConstructorReturnValue(constructor, made, groups);
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
