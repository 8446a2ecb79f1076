package dev.concordat.starter.routing;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Asked when no other mapping knows the path; raises what Spring would, without its stack trace.
 *
 * <p>Where the search ended is no news, and the trace of a search costs more than the search.
 */
public final class UnknownPaths implements HandlerMapping, Ordered {
  /** Asked last. */
  public UnknownPaths() {}

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public HandlerExecutionChain getHandler(HttpServletRequest request)
      throws NoHandlerFoundException {
    throw new UnknownPath(request.getMethod(), request.getRequestURI());
  }

  /** As Spring's own to whoever asks for its type. */
  private static final class UnknownPath extends NoHandlerFoundException {
    private static final long serialVersionUID = 1L;

    UnknownPath(String method, String path) {
      super(method, path, HttpHeaders.EMPTY);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // there is nothing to guard
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
