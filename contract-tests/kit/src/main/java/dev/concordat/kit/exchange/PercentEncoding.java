package dev.concordat.kit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Percent-encoding of RFC 3986: everything but unreserved characters, as UTF-8. */
final class PercentEncoding {
  private static final String UNRESERVED_MARKS = "-._~";

  private PercentEncoding() {}

  static String of(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(UTF_8)) {
      if (isUnreserved((char) octet)) {
        encoded.append((char) octet);
      } else {
        encoded.append(String.format("%%%02X", octet & 0xFF));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(char octet) {
    return octet < 128
        && (Character.isLetterOrDigit(octet) || UNRESERVED_MARKS.indexOf(octet) >= 0);
  }
}
