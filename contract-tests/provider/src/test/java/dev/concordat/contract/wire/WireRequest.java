package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a client sends.
 *
 * @param ends whether it closes its half of the connection behind the last byte
 */
record WireRequest(byte[] bytes, boolean ends) {
  private static final Pattern METHOD = Pattern.compile("(?:^(?:\r?\n)*|\r\n\r\n)([A-Za-z]+) ");
  private static final Pattern TARGET =
      Pattern.compile(
          "^(?:\r?\n)*[^ \r\n]+ (?:https?://[^/ ?]*)?(/[^ ?\r\n]*)(?:\\?[^ \r\n]*)? HTTP");

  /** The methods of the requests these bytes seem to hold, in order. */
  List<String> methods() {
    return METHOD.matcher(text()).results().map(method -> method.group(1)).toList();
  }

  /** The path in the first request line, or "/" where it has none. */
  String path() {
    return TARGET.matcher(text()).results().findFirst().map(MatchResult::group).isEmpty()
        ? "/"
        : TARGET.matcher(text()).results().findFirst().orElseThrow().group(1);
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
