package dev.concordat.kit.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;

/** Percent-decoding as UTF-8; a text that is not encoded well is left as it is. */
final class Percent {
  private Percent() {}

  /** Of a segment of a path, where {@code +} is itself. */
  static String ofPath(String text) {
    return ofQuery(text.replace("+", "%2B"));
  }

  /** Of a query, where {@code +} is a space. */
  static String ofQuery(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
