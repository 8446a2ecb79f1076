package dev.concordat.starter.validation;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Request bodies as Spring reads and validates them; but what it tells of an invalid one beside the
 * violations, a field error with message codes for each, is made for those who look at it only.
 *
 * <p>Where a handler asks for the errors itself, names groups, or has validators of its own, all is
 * left to Spring.
 */
final class ValidBodies implements HandlerMethodArgumentResolver {
  private final HandlerMethodArgumentResolver springs;

  ValidBodies(HandlerMethodArgumentResolver springs) {
    this.springs = springs;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return springs.supportsParameter(parameter);
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    if (binders == null || asksForErrors(parameter)) {
      return springs.resolveArgument(parameter, model, request, binders);
    }
    try {
      return springs.resolveArgument(parameter, model, request, new Binders(binders));
    } catch (Refusal refusal) {
      throw new InvalidBody(parameter, refusal.whenLookedAt(), refusal.violations);
    }
  }

  private static boolean asksForErrors(MethodParameter parameter) {
    Class<?>[] all = parameter.getExecutable().getParameterTypes();
    int next = parameter.getParameterIndex() + 1;
    return next < all.length && Errors.class.isAssignableFrom(all[next]);
  }

  private record Binders(WebDataBinderFactory springs) implements WebDataBinderFactory {
    @Override
    public WebDataBinder createBinder(
        NativeWebRequest request, @Nullable Object target, String name) throws Exception {
      return refusing(springs.createBinder(request, target, name));
    }

    @Override
    public WebDataBinder createBinder(
        NativeWebRequest request, @Nullable Object target, String name, ResolvableType type)
        throws Exception {
      return refusing(springs.createBinder(request, target, name, type));
    }

    private static WebDataBinder refusing(WebDataBinder binder) {
      List<Validator> validators = binder.getValidatorsToApply();
      if (binder.getTarget() != null
          && validators.size() == 1
          && binder.getValidators().size() == 1
          && validators.get(0) instanceof BoundedBinding bounded) {
        binder.replaceValidators(new Refusing(bounded));
      }
      return binder;
    }
  }

  /** Refuses at once instead of collecting errors. */
  private record Refusing(BoundedBinding springs) implements SmartValidator {
    @Override
    public boolean supports(Class<?> type) {
      return springs.supports(type);
    }

    @Override
    public void validate(Object body, Errors errors, Object... groups) {
      if (groups.length == 0) {
        validate(body, errors);
      } else {
        springs.validate(body, errors, groups);
      }
    }

    @Override
    public void validate(Object body, Errors errors) {
      Set<ConstraintViolation<Object>> violations = springs.validator().validate(body);
      if (!violations.isEmpty()) {
        throw new Refusal(springs, body, errors, violations);
      }
    }
  }

  /** On its way through Spring, which lets validators throw no checked exception. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Validator springs;
    private final transient Object body;
    private final transient Errors errors;
    private final transient Set<? extends ConstraintViolation<?>> violations;

    Refusal(
        Validator springs,
        Object body,
        Errors errors,
        Set<? extends ConstraintViolation<?>> violations) {
      super("The body is not valid.", null, false, false);
      this.springs = springs;
      this.body = body;
      this.errors = errors;
      this.violations = violations;
    }

    /** What Spring would have found, found once somebody asks. */
    BindingResult whenLookedAt() {
      return (BindingResult)
          Proxy.newProxyInstance(
              ValidBodies.class.getClassLoader(),
              new Class<?>[] {BindingResult.class},
              (proxy, method, arguments) -> {
                synchronized (errors) {
                  if (!errors.hasErrors()) {
                    springs.validate(body, errors);
                  }
                }
                try {
                  return method.invoke(errors, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
