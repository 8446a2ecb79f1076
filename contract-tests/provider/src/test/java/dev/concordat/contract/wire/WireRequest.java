package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client sends.
 *
 * @param ends whether it closes its half of the connection behind the last byte
 */
record WireRequest(byte[] bytes, boolean ends) {
  private static final Pattern FIRST_METHOD = Pattern.compile("^[\r\n]*([^ \t\r\n]*)(?=[ \t])");
  private static final Pattern AUTHORIZATION =
      Pattern.compile("(?i)^[\r\n]*(?:[^\r\n]+\r?\n)+?authorization:");

  /** The first request's method, whatever its form. */
  String method() {
    Matcher first = FIRST_METHOD.matcher(text());
    return first.find() ? first.group(1) : "";
  }

  /** Whether the first request has an Authorization header. */
  boolean hasAuthorization() {
    return AUTHORIZATION.matcher(text()).find();
  }

  /** Whether a request behind the first may be HEAD; where one begins is the service's opinion. */
  boolean mayGoOnWithHead() {
    return text().indexOf("HEAD ", 1) > 0;
  }

  /** The bytes as text, one character each. */
  String text() {
    return new String(bytes, ISO_8859_1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WireRequest request
        && ends == request.ends
        && Arrays.equals(bytes, request.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return WireNotation.write(this);
  }
}
