package dev.concordat.starter.body;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/**
 * How long a body may be.
 *
 * @param bytes the most bytes of a body that is not multipart; at least 1
 * @param time from the first read to the last byte
 */
public record BodyLimits(long bytes, Duration time) {
  /** The attribute of a request whose body has arrived whole, and in time. */
  public static final String ARRIVED = BodyLimits.class.getName() + ".arrived";

  /** Refuses limits that permit nothing. */
  public BodyLimits {
    if (bytes < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "A body's limits must be positive, found " + bytes + " bytes within " + time + ".");
    }
  }

  /** Whether the body is declared longer than it may be; multipart has limits of its own. */
  public boolean areExceededBy(HttpServletRequest request) {
    return request.getContentLengthLong() > bytes && !isMultipart(request);
  }

  /**
   * The request, its body limited; the same one if it has none, or all of it has arrived. Requests
   * of two classes make every call to a request slower, those without a body too.
   */
  public HttpServletRequest limit(HttpServletRequest request) {
    return hasBody(request) && request.getAttribute(ARRIVED) == null
        ? new LimitedRequest(request, isMultipart(request) ? Long.MAX_VALUE : bytes, time)
        : request;
  }

  /** HTTP/2 ends a body without a header: one whose length is not told may have any. */
  private static boolean hasBody(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length > 0
        || request.getHeader("Transfer-Encoding") != null
        || (length < 0 && "HTTP/2.0".equals(request.getProtocol()));
  }

  private static boolean isMultipart(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
  }
}
