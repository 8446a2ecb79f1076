package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as it was received: not decoded, without query. */
public final class RequestPath {
  private static final String RECEIVED = RequestPath.class.getName();

  private RequestPath() {}

  /** Keeps the path as it is now, before a proxy's headers or a forward change it. */
  public static void keep(HttpServletRequest request) {
    if (request.getAttribute(RECEIVED) == null) {
      request.setAttribute(RECEIVED, request.getRequestURI());
    }
  }

  /** The path; "/" where the request line had none, or could not be read. */
  public static String of(HttpServletRequest request) {
    String path =
        request.getAttribute(RECEIVED) instanceof String received
            ? received
            : request.getRequestURI();
    return path == null || !path.startsWith("/") ? "/" : path;
  }
}
