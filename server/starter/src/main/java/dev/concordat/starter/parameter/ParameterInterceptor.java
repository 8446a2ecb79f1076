package dev.concordat.starter.parameter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, before any argument is resolved, parameters that are undeclared, given twice or
 * lexically not of their type: Spring would ignore, take the first of, or coerce them.
 */
public final class ParameterInterceptor implements HandlerInterceptor {
  /** After authorization, so that nothing is told to those who may not ask. */
  public static final int ORDER = 0;

  private final ParameterFaults faults;

  /** Refuses what these find. */
  public ParameterInterceptor(ParameterFaults faults) {
    this.faults = faults;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      DeclaredParameters parameters = faults.declared(method);
      if (!parameters.haveNothingToCheck(request) && isFaulty(parameters, request)) {
        throw new InvalidParameters(faults.all(request));
      }
    }
    return true;
  }

  private static boolean isFaulty(DeclaredParameters parameters, HttpServletRequest request) {
    request.getParameterMap(); // decodes the query, or refuses it
    return parameters.all().stream()
            .anyMatch(parameter -> parameter.lexicalFault(parameter.values(request)) != null)
        || QueryNames.of(request).stream().anyMatch(name -> !parameters.permits(name));
  }
}
