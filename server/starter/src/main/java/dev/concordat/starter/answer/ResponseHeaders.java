package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers of a response that is thrown away, of which an error answer keeps some. */
final class ResponseHeaders {
  /**
   * What describes the content that is thrown away, or the success that did not happen; and the
   * date, which some containers set at the beginning, and again when a response is reset.
   */
  private static final Set<String> NOT_KEPT =
      Set.of(
          "accept-ranges",
          "cache-control",
          "content-disposition",
          "content-encoding",
          "content-language",
          "content-length",
          "content-location",
          "content-range",
          "content-type",
          "date",
          "etag",
          "expires",
          "last-modified",
          "location",
          "pragma",
          "trailer",
          "transfer-encoding");

  /** Longer ones would overflow the container's buffer and turn the error into an empty 500. */
  private static final int LONGEST = 2048;

  private record Header(String name, String value) {}

  private final List<Header> kept = new ArrayList<>();

  ResponseHeaders(HttpServletResponse response) {
    int size = 0;
    for (String name : response.getHeaderNames()) {
      for (String value : response.getHeaders(name)) {
        int length = name.length() + value.length() + 4;
        if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))
            && length <= LONGEST
            && size + length <= ErrorWriter.KEPT_HEADERS) {
          kept.add(new Header(name, value));
          size += length;
        }
      }
    }
  }

  void restore(HttpServletResponse response) {
    for (Header header : kept) {
      response.addHeader(header.name(), header.value());
    }
  }
}
