package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** What Spring's CORS answers an origin it does not permit with: a 403 in plain text. */
final class RefusedOrigin {
  /** It is not about anybody's credentials, which the usual sentence of a 403 names. */
  static final ErrorAnswer ANSWER =
      ErrorAnswer.of(403, "This service takes no cross-origin requests from this origin.");

  private RefusedOrigin() {}

  /**
   * Whether this is one: Spring has told that its answer varies with the origin, not that it is
   * permitted.
   */
  static boolean is(HttpServletRequest request, HttpServletResponse response) {
    return response.getStatus() == 403
        && request.getHeader(HttpHeaders.ORIGIN) != null
        && response.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN) == null
        && response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ORIGIN);
  }
}
