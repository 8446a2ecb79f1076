package dev.concordat.starter.resolver;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.failure.ClientGone;
import dev.concordat.starter.failure.FailureLog;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.LastResort;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what the catalogue knows, and the rest with 500, as bytes and without negotiation.
 *
 * <p>Leaves to Spring Security what its filters answer, and to the container a response that has
 * begun: whatever was written then, the connection must close.
 */
public final class FailureResolver implements HandlerExceptionResolver, Ordered {
  private static final ModelAndView ANSWERED = new ModelAndView();

  private final Failures failures;
  private final ErrorWriter writer;

  /** Answers from this catalogue. */
  public FailureResolver(Failures failures, ErrorWriter writer) {
    this.failures = failures;
    this.writer = writer;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    if (ClientGone.causes(failure)) {
      return ANSWERED;
    }
    if (LastResort.isExhaustion(failure) || SecuritysOwn.are(failure) || response.isCommitted()) {
      return null;
    }
    return answer(request, response, failure) ? ANSWERED : null;
  }

  private boolean answer(
      HttpServletRequest request, HttpServletResponse response, Exception failure) {
    try {
      ErrorAnswer answer = failures.answer(failure, request);
      if (answer.status() >= 500) {
        FailureLog.accident(request, answer.status(), failure);
      }
      return writer.write(request, response, answer);
    } catch (IOException gone) {
      return true;
    }
  }
}
