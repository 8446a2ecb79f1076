package dev.concordat.starter.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as it was received: not decoded, without query. */
public final class RequestPath {
  private RequestPath() {}

  /** The path; "/" where the request line could not be read. */
  public static String of(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = original instanceof String forwarded ? forwarded : request.getRequestURI();
    return path == null || path.isEmpty() ? "/" : path;
  }
}
