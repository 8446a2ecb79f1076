package dev.concordat.client.error;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed; an exception is made of it.
 *
 * @param operation the document's operationId
 * @param method the HTTP method
 * @param path the path as requested, without the query
 * @param status the HTTP status, 0 if none was received
 * @param headers the response headers, none if no status was received
 * @param rawBody the body as far as it was received, decoded as UTF-8
 * @param error the body as the one error format, if it was that
 * @param cause what broke, if it was more than a status
 * @param attempts how it was tried
 */
public record Failure(
    String operation,
    String method,
    String path,
    int status,
    HttpHeaders headers,
    String rawBody,
    @Nullable ErrorBody error,
    @Nullable Throwable cause,
    Attempts attempts) {
  private static final Pattern TOKEN = Pattern.compile("cdt_[A-Za-z0-9]+");
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);
  private static final Attempts ONE = new Attempts(1, false, "");

  /** Of an attempt that was answered. */
  public static Failure answered(
      String operation,
      String method,
      String path,
      int status,
      HttpHeaders headers,
      String rawBody,
      @Nullable ErrorBody error,
      @Nullable Throwable cause) {
    return new Failure(operation, method, path, status, headers, rawBody, error, cause, ONE);
  }

  /** Of an attempt that ended without a status. */
  public static Failure unanswered(String operation, String method, String path, Throwable cause) {
    return new Failure(operation, method, path, 0, NO_HEADERS, "", null, cause, ONE);
  }

  /** The text, with every API token in it made unreadable. */
  public static String masked(String text) {
    return TOKEN.matcher(text).replaceAll("cdt_***");
  }

  /** The same, tried like this. */
  public Failure after(Attempts made) {
    return new Failure(operation, method, path, status, headers, rawBody, error, cause, made);
  }

  /** One line, without headers and body. */
  @Override
  public String toString() {
    return FailureLine.of(this);
  }

  /** How long the server asked to wait; empty if it did not, or not intelligibly. */
  public Optional<Duration> retryAfter() {
    return RetryAfter.of(headers);
  }
}
