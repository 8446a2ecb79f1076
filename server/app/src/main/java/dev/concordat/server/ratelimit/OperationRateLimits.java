package dev.concordat.server.ratelimit;

import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts requests to the operations that have a limit of their own, before their scope is asked.
 */
final class OperationRateLimits implements HandlerInterceptor {
  private final RateLimits limits;
  private final RateLimitProperties properties;
  private final ErrorWriter errors;

  OperationRateLimits(RateLimits limits, RateLimitProperties properties, ErrorWriter errors) {
    this.limits = limits;
    this.properties = properties;
    this.errors = errors;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    Optional<Limit> limit =
        handler instanceof HandlerMethod operation
            ? properties.ofOperation(operation.getMethod().getName())
            : Optional.empty();
    return limit.isEmpty() || admits(limit.get(), request, response);
  }

  private boolean admits(Limit limit, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Verdict verdict = limits.take(Caller.current(), limit);
    RateLimitHeaders.add(verdict, response);
    if (!verdict.admitted()) {
      errors.write(request, response, TooManyRequests.of("this operation", verdict));
    }
    return verdict.admitted();
  }
}
