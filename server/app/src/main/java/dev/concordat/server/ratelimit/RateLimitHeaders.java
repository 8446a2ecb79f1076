package dev.concordat.server.ratelimit;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells the caller where it stands: {@code RateLimit} and {@code RateLimit-Policy}, each a list
 * with an item per limit, as in draft-ietf-httpapi-ratelimit-headers.
 */
final class RateLimitHeaders {
  private RateLimitHeaders() {}

  static void add(Verdict verdict, HttpServletResponse response) {
    append(response, "RateLimit-Policy", verdict.limit().policy());
    append(response, "RateLimit", verdict.item());
  }

  private static void append(HttpServletResponse response, String name, String item) {
    String before = response.getHeader(name);
    response.setHeader(name, before == null ? item : before + ", " + item);
  }
}
