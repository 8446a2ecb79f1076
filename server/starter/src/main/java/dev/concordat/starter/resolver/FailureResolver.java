package dev.concordat.starter.resolver;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.failure.ClientGone;
import dev.concordat.starter.failure.FailureLog;
import dev.concordat.starter.failure.Failures;
import dev.concordat.starter.filter.AnsweredTooLate;
import dev.concordat.starter.filter.LastResort;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what the catalogue knows, as bytes and without negotiation.
 *
 * <p>What it does not know is left to the service's own handlers of exceptions, and then to the
 * filter around everything. So are a body of theirs, and an accident: a 500 that says nothing.
 *
 * <p>Leaves to Spring Security what its filters answer, and to the container a response that has
 * begun: the connection must be cut.
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
    LastResort.rethrowExhaustion(failure);
    if (SecuritysOwn.are(failure)) {
      return null;
    }
    if (AnsweredTooLate.is(response)) {
      throw new AnsweredTooLate(failure); // else Spring might let it end as if it were whole
    }
    return answer(request, response, failure) ? ANSWERED : null;
  }

  private boolean answer(
      HttpServletRequest request, HttpServletResponse response, Exception failure) {
    try {
      ErrorAnswer answer = failures.known(failure, request);
      if (answer == null) {
        return false;
      }
      if (answer.status() >= 500) {
        FailureLog.accident(request, answer.status(), failure);
      }
      return writer.write(request, response, answer);
    } catch (IOException gone) {
      return true;
    }
  }
}
