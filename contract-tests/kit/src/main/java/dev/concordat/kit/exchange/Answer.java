package dev.concordat.kit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as it came: status, headers (names in any case), and the very bytes of the body. */
public final class Answer {
  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /** Creates the answer; headers and body are copied. */
  public Answer(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
    this.body = body.clone();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Every value of a header, in order; empty if it is absent. */
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /** The first value of a header, or null. */
  public @Nullable String header(String name) {
    List<String> values = headers(name);
    return values.isEmpty() ? null : values.get(0);
  }

  /** All headers; names compare in any case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** A copy of the body. */
  public byte[] body() {
    return body.clone();
  }

  /** The body as text, for a reader; what is not UTF-8 is replaced. */
  public String text() {
    return new String(body, UTF_8);
  }

  @Override
  public String toString() {
    return status + " " + text();
  }
}
