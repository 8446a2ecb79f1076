package dev.concordat.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One call of an operation, with its arguments put where the document says. */
public final class Call<T> {
  /** Servers take these for steps in the path, whatever their encoding. */
  private static final Set<String> STEPS = Set.of("", ".", "..");

  private final Operation<T> operation;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
  private String path;
  private byte @Nullable [] body;

  public Call(Operation<T> operation) {
    this.operation = operation;
    this.path = operation.path();
  }

  /**
   * Puts a value into the path.
   *
   * @throws IllegalArgumentException if it is empty, {@code .} or {@code ..}, which are no ids, or
   *     has half of a surrogate pair, which no URL can carry
   */
  public Call<T> path(String name, String value) {
    Objects.requireNonNull(value, name);
    if (STEPS.contains(value) || !UTF_8.newEncoder().canEncode(value)) {
      throw new IllegalArgumentException(name + " must be an id, but is '" + value + "'");
    }
    path = path.replace("{" + name + "}", encoded(value));
    return this;
  }

  /** Adds a query parameter; null leaves it out. */
  public Call<T> query(String name, @Nullable Object value) {
    if (value != null) {
      query.add(encoded(name) + "=" + encoded(value.toString()));
    }
    return this;
  }

  /** Sets a request header; null leaves it out. */
  public Call<T> header(String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
    return this;
  }

  /** Sets the body, written as JSON here and now. */
  public Call<T> body(Object value) {
    body = Json.write(Objects.requireNonNull(value, "body"));
    return this;
  }

  Operation<T> operation() {
    return operation;
  }

  String path() {
    return path;
  }

  String query() {
    return query.toString();
  }

  Map<String, String> headers() {
    return headers;
  }

  byte @Nullable [] body() {
    return body;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
