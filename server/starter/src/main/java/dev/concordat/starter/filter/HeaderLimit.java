package dev.concordat.starter.filter;

import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * How long the headers of a response may be.
 *
 * <p>Longer ones overflow the container's buffer when it is too late to answer anything else: the
 * caller gets a 500 without content.
 *
 * @param bytes of all names and values
 */
public record HeaderLimit(int bytes) {
  /** What the container adds itself, such as Date and Content-Length. */
  private static final int OF_THE_CONTAINER = 512;

  /** Room for what errors keep, and their own. */
  private static final int LEAST = ErrorWriter.KEPT_HEADERS + 1024;

  /** Leaves room in the container's buffer of this size in bytes; 7 KB at least. */
  public static HeaderLimit within(long buffer) {
    return new HeaderLimit((int) Math.max(LEAST, Math.min(buffer, 1 << 30) - OF_THE_CONTAINER));
  }

  /** The length of a header on the wire. */
  static int length(String name, String value) {
    return name.length() + value.length() + 4;
  }

  /** The length of all headers a response has. */
  static int length(HttpServletResponse response) {
    int length = 0;
    for (String name : response.getHeaderNames()) {
      for (String value : response.getHeaders(name)) {
        length += length(name, value);
      }
    }
    return length;
  }
}
