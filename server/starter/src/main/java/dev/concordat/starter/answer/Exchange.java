package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the layers keep of one request and its response, in a single attribute of the request.
 *
 * <p>Thread-safe, as an asynchronous answer is written by other threads.
 */
public final class Exchange {
  private static final String ATTRIBUTE = Exchange.class.getName();

  private final String id;
  private final String path;
  private volatile boolean answered;
  private volatile boolean begun;

  private Exchange(String id, String path) {
    this.id = id;
    this.path = path;
  }

  /** The request's own; it knows the request as it was when this was first asked. */
  public static Exchange of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Exchange known) {
      return known;
    }
    Exchange exchange =
        new Exchange(
            RequestId.of(request.getHeader(RequestId.HEADER)), path(request.getRequestURI()));
    request.setAttribute(ATTRIBUTE, exchange);
    return exchange;
  }

  private static String path(@Nullable String received) {
    return received == null || !received.startsWith("/") ? "/" : received;
  }

  /** The id that joins the response to its log lines. */
  public String id() {
    return id;
  }

  /**
   * The path as it was received, before a proxy's headers or a forward changed it: not decoded,
   * without query; "/" where the request line had none, or could not be read.
   */
  public String path() {
    return path;
  }

  /** Whether the response's body is an error of ours. */
  public boolean isAnswered() {
    return answered;
  }

  void answer() {
    answered = true;
  }

  /** Whether content of the service's own has been let through. */
  public boolean hasBegun() {
    return begun;
  }

  /** Content of the service's own is let through from now on. */
  public void begin() {
    begun = true;
  }
}
