package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.parameter.ParameterName;
import dev.concordat.starter.validation.FieldFaults;
import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.InvalidBody;
import dev.concordat.starter.validation.ModelOrder;
import dev.concordat.starter.validation.TooManyViolations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.HandlerMapping;

/** Constraints that do not hold: 400 with one entry per field; on a path variable 404. */
final class ValidationFailures implements Failure {
  private final ModelOrder order;

  ValidationFailures(ModelOrder order) {
    this.order = order;
  }

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof TooManyViolations) {
      return ErrorAnswer.of(400, TooManyViolations.ANSWER);
    }
    if (failure instanceof InvalidBody body) {
      FieldFaults faults = new FieldFaults(order, body.getParameter().getGenericParameterType());
      body.violations().forEach(faults::add);
      return answer(faults);
    }
    if (failure instanceof MethodArgumentNotValidException argument) {
      return answer(
          ofErrors(argument.getBindingResult(), argument.getParameter().getGenericParameterType()));
    }
    if (failure instanceof BindException binding) {
      Object target = binding.getTarget();
      return answer(
          ofErrors(binding.getBindingResult(), target == null ? Object.class : target.getClass()));
    }
    if (failure instanceof HandlerMethodValidationException method) {
      return ofMethod(method, UnaryOperator.identity());
    }
    if (failure instanceof MethodValidationException adapted) {
      HandlerMethod handler = handler(request, adapted.getTarget().getClass());
      return handler == null
          ? null
          : ofMethod(adapted, own -> handler.getMethodParameters()[own.getParameterIndex()]);
    }
    return failure instanceof ConstraintViolationException violations
        ? ofViolations(violations, request)
        : null;
  }

  private static ErrorAnswer answer(FieldFaults faults) {
    return new ErrorAnswer(400, faults.message(), Map.of());
  }

  private FieldFaults ofErrors(Errors errors, Type type) {
    FieldFaults faults = new FieldFaults(order, type);
    for (ObjectError error : errors.getAllErrors()) {
      if (error.contains(ConstraintViolation.class)) {
        faults.add(error.unwrap(ConstraintViolation.class));
      } else if (error instanceof FieldError field) {
        faults.add(
            FieldPath.root().member(field.getField()),
            field.isBindingFailure()
                ? "has a value of the wrong type"
                : String.valueOf(error.getDefaultMessage()));
      } else {
        faults.add(FieldPath.root(), String.valueOf(error.getDefaultMessage()));
      }
    }
    return faults;
  }

  /**
   * Constraints of a handler's parameters.
   *
   * @param declared the parameter as the handler declares it, with the annotations of its interface
   */
  private ErrorAnswer ofMethod(
      MethodValidationResult failure, UnaryOperator<MethodParameter> declared) {
    if (failure.isForReturnValue()) {
      return ErrorAnswer.of(500);
    }
    FieldFaults all = new FieldFaults(order, Object.class);
    for (ParameterValidationResult result : failure.getParameterValidationResults()) {
      MethodParameter parameter = declared.apply(result.getMethodParameter());
      if (parameter.hasParameterAnnotation(PathVariable.class)) {
        return ErrorAnswer.of(404);
      }
      all =
          result instanceof ParameterErrors errors
              ? all.and(ofErrors(errors, parameter.getGenericParameterType()))
              : all.and(ofParameter(result, parameter));
    }
    return all.isEmpty() ? ErrorAnswer.of(400) : answer(all);
  }

  private FieldFaults ofParameter(ParameterValidationResult result, MethodParameter parameter) {
    FieldFaults faults = new FieldFaults(order, Object.class);
    FieldPath path = ParameterName.path(parameter);
    if (result.getContainerIndex() != null) {
      path = path.item(result.getContainerIndex());
    }
    for (var error : result.getResolvableErrors()) {
      faults.add(path, result.unwrap(error, ConstraintViolation.class));
    }
    return faults;
  }

  /** Class-level validation of a controller; the same exception from deeper is an accident. */
  private @Nullable ErrorAnswer ofViolations(
      ConstraintViolationException failure, HttpServletRequest request) {
    Map<MethodParameter, List<ConstraintViolation<?>>> byParameter =
        new TreeMap<>(Comparator.comparing(MethodParameter::getParameterIndex));
    for (ConstraintViolation<?> violation : failure.getConstraintViolations()) {
      HandlerMethod handler = handler(request, violation.getRootBeanClass());
      if (handler == null) {
        return null;
      }
      MethodParameter parameter = parameter(violation, handler);
      if (parameter == null) {
        return ErrorAnswer.of(500);
      }
      byParameter.computeIfAbsent(parameter, first -> new ArrayList<>()).add(violation);
    }
    return byParameter.isEmpty() ? null : ofParameters(byParameter);
  }

  /** What handles this request, if it is of the type that was validated. */
  private static @Nullable HandlerMethod handler(HttpServletRequest request, Class<?> validated) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                instanceof HandlerMethod handler
            && handler.getBeanType() == validated
        ? handler
        : null;
  }

  private ErrorAnswer ofParameters(Map<MethodParameter, List<ConstraintViolation<?>>> violations) {
    FieldFaults all = new FieldFaults(order, Object.class);
    for (Map.Entry<MethodParameter, List<ConstraintViolation<?>>> entry : violations.entrySet()) {
      MethodParameter parameter = entry.getKey();
      if (parameter.hasParameterAnnotation(PathVariable.class)) {
        return ErrorAnswer.of(404);
      }
      FieldFaults faults = new FieldFaults(order, Object.class);
      entry
          .getValue()
          .forEach(violation -> faults.addInside(ParameterName.path(parameter), violation));
      all = all.and(faults);
    }
    return answer(all);
  }

  private static @Nullable MethodParameter parameter(
      ConstraintViolation<?> violation, HandlerMethod handler) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        return handler.getMethodParameters()[node.as(Path.ParameterNode.class).getParameterIndex()];
      }
    }
    return null;
  }
}
