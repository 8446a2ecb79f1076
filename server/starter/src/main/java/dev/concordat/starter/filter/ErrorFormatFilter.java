package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.Exchange;
import dev.concordat.starter.answer.RequestId;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.body.BodyLimits;
import dev.concordat.starter.failure.ClientGone;
import dev.concordat.starter.failure.FailureLog;
import dev.concordat.starter.failure.Failures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

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
  private final HeaderLimit headers;
  private final StatusPolicy policy;
  private final LastResort lastResort;
  private final Set<Integer> replaced = ConcurrentHashMap.newKeySet();

  /** Answers from this catalogue, limits bodies and headers, and watches statuses. */
  public ErrorFormatFilter(
      Failures failures,
      ErrorWriter writer,
      BodyLimits limits,
      HeaderLimit headers,
      StatusPolicy policy,
      LastResort lastResort) {
    this.failures = failures;
    this.writer = writer;
    this.limits = limits;
    this.headers = headers;
    this.policy = policy;
    this.lastResort = lastResort;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse out) {
      Exchange exchange = Exchange.of(http);
      MDC.put(RequestId.MDC_KEY, exchange.id());
      try {
        guard(http, guarded(http, out, exchange), chain);
      } finally {
        MDC.remove(RequestId.MDC_KEY);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private GuardedResponse guarded(
      HttpServletRequest request, HttpServletResponse response, Exchange exchange) {
    if (response instanceof GuardedResponse guarded) {
      return guarded;
    }
    GuardedResponse guarded =
        new GuardedResponse(request, response, exchange, writer, policy, headers);
    guarded.setHeader(RequestId.HEADER, exchange.id());
    return guarded;
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
      try {
        answer(request, response, failure);
      } finally {
        lastResort.consider(failure);
      }
    }
    if (!request.isAsyncStarted()) {
      policy.sent(request, response.getStatus());
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
    if (!writer.write(request, response, answer) && AnsweredTooLate.is(response)) {
      throw new AnsweredTooLate(failure);
    }
  }

  private void complete(HttpServletRequest request, GuardedResponse response) throws IOException {
    if (request.isAsyncStarted() || response.isCommitted()) {
      return;
    }
    if (!response.isForeignError()) {
      response.checkHeaders();
    } else {
      int status = response.getStatus();
      if (response.hasSwallowed() && replaced.add(status)) {
        LOG.warn(
            "A body of status {} that was not in the error format was replaced;"
                + " those to come are without a word.",
            status);
      }
      writer.write(
          request,
          response,
          RefusedOrigin.is(request, response)
              ? RefusedOrigin.ANSWER
              : KeptDetail.answer(request, status >= 400 ? status : refused(request, status)));
    }
  }

  private int refused(HttpServletRequest request, int status) {
    policy.refused(request, status);
    return 500;
  }

  /** How this filter is registered: outermost, for asynchronous dispatches too. */
  public static FilterRegistrationBean<ErrorFormatFilter> registration(ErrorFormatFilter filter) {
    FilterRegistrationBean<ErrorFormatFilter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    return registration;
  }
}
