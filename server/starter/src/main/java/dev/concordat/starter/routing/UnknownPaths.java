package dev.concordat.starter.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Asked when no other mapping knows the path; answers what Spring would raise, without raising it.
 *
 * <p>Where the search ended is no news, and a stack trace of the search costs more than the search;
 * so does the way of an exception through the dispatcher.
 */
public final class UnknownPaths implements HandlerMapping, Ordered {
  private final HandlerExceptionResolver resolver;

  /** Answers with this resolver; what it leaves is raised. */
  public UnknownPaths(HandlerExceptionResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public HandlerExecutionChain getHandler(HttpServletRequest request) {
    return new HandlerExecutionChain((HttpRequestHandler) this::answer);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws NoHandlerFoundException {
    UnknownPath failure = new UnknownPath(request.getMethod(), request.getRequestURI());
    if (resolver.resolveException(request, response, null, failure) == null) {
      throw failure;
    }
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
