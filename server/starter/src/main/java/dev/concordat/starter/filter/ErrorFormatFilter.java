package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.ClientGone;
import dev.concordat.starter.failure.FailureLog;
import dev.concordat.starter.failure.Failures;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Around everything else: catches what is thrown, fills what is empty, replaces what is foreign,
 * and gives each response its request id.
 *
 * <p>Runs for asynchronous dispatches too, on the same guarded response.
 */
public final class ErrorFormatFilter implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorFormatFilter.class);

  private final Failures failures;
  private final ErrorWriter writer;
  private final BodyLimits limits;

  /** Answers from this catalogue, and limits bodies. */
  public ErrorFormatFilter(Failures failures, ErrorWriter writer, BodyLimits limits) {
    this.failures = failures;
    this.writer = writer;
    this.limits = limits;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse out) {
      String id = RequestId.of(http);
      MDC.put(RequestId.MDC_KEY, id);
      try {
        guard(http, guarded(http, out, id), chain);
      } finally {
        MDC.remove(RequestId.MDC_KEY);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private GuardedResponse guarded(
      HttpServletRequest request, HttpServletResponse response, String id) {
    if (response instanceof GuardedResponse guarded) {
      return guarded;
    }
    response.setHeader(RequestId.HEADER, id);
    return new GuardedResponse(request, response, writer);
  }

  private void guard(HttpServletRequest request, GuardedResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      if (limits.areExceededBy(request)) {
        writer.write(request, response, ErrorAnswer.of(413).header("Connection", "close"));
      } else {
        chain.doFilter(limits.limit(request), response);
        complete(request, response);
      }
    } catch (Throwable failure) {
      answer(request, response, failure);
    }
  }

  private void answer(HttpServletRequest request, GuardedResponse response, Throwable failure)
      throws IOException, ServletException {
    if (ClientGone.causes(failure)) {
      return;
    }
    ErrorAnswer answer = failures.answer(failure, request);
    if (answer.status() >= 500) {
      FailureLog.accident(request, answer.status(), failure);
    }
    if (!writer.write(request, response, answer)) {
      throw new AnsweredTooLate(failure);
    }
  }

  private void complete(HttpServletRequest request, GuardedResponse response) throws IOException {
    if (response.isForeignError() && !request.isAsyncStarted() && !response.isCommitted()) {
      if (response.hasSwallowed()) {
        LOG.warn(
            "A body of status {} that was not in the error format was replaced.",
            response.getStatus());
      }
      writer.write(request, response, ErrorAnswer.of(response.getStatus()));
    }
  }
}
