package dev.concordat.starter.failure;

import dev.concordat.starter.answer.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Logs an accident, with everything the answer does not say, once per request. */
public final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
  private static final String LOGGED = FailureLog.class.getName() + ".logged";

  private FailureLog() {}

  /** Logs the failure unless the request has one logged already. */
  public static void accident(HttpServletRequest request, int status, Throwable failure) {
    if (request.getAttribute(LOGGED) == null) {
      request.setAttribute(LOGGED, Boolean.TRUE);
      Exchange exchange = Exchange.of(request);
      LOG.error(
          "{} for request {}: {} {} ({})",
          status,
          exchange.id(),
          Printable.of(request.getMethod()),
          Printable.of(exchange.path()),
          operation(request),
          failure);
    }
  }

  private static String operation(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler
        ? handler.getMethod().getName()
        : "no operation";
  }
}
