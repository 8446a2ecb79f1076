package dev.concordat.client.error;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The root of everything a call can fail with: one class per documented status, {@link
 * UnexpectedStatusException}, {@link ResponseFormatException} and {@link ConnectionException}.
 *
 * <p>A status once received is never lost, whatever came of the body. The message is one line of at
 * most 512 characters: operation, method, path, status and what the server said; never a header or
 * a token.
 *
 * <p>When serialized, it becomes a plain {@link RuntimeException} of the same line: an answer is of
 * this process.
 */
public abstract class ConcordatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  ConcordatException(Failure failure) {
    super(null, failure.cause());
    this.failure = failure;
  }

  /** One line; made when asked for, since most errors are handled unread. */
  @Override
  public final String getMessage() {
    return FailureLine.of(failure);
  }

  /** The HTTP status; 0 if none was received. */
  public final int status() {
    return failure.status();
  }

  /** The body, if it was the one error format and repeated the status of the answer. */
  public final Optional<ErrorBody> error() {
    return Optional.ofNullable(failure.error());
  }

  /**
   * What the server said: one sentence, or an entry per failed field; empty without an error body.
   */
  public final List<String> messages() {
    return error().map(body -> body.message().texts()).orElse(List.of());
  }

  /** The body as far as it was received, decoded as UTF-8; empty if there was none. */
  public final String rawBody() {
    return failure.rawBody();
  }

  /** The response headers; none if no status was received. */
  public final HttpHeaders headers() {
    return failure.headers();
  }

  /** The server's {@code X-Request-Id}, which finds the exchange in its logs. */
  public final Optional<String> requestId() {
    return failure.headers().firstValue("X-Request-Id");
  }

  /** How long the server asked to wait; empty if it did not, or not intelligibly. */
  public final Optional<Duration> retryAfter() {
    return failure.retryAfter();
  }

  /** How often the call was tried, at least once. */
  public final int attempts() {
    return failure.attempts().count();
  }

  /**
   * Whether the call may have had its effect all the same: its answer was lost, or was a passing
   * error of the server, or came after such an attempt.
   */
  public final boolean mayHaveBeenProcessed() {
    return failure.attempts().mayHaveBeenProcessed();
  }

  /** Why the call was not tried again, in a few words. */
  public final String whyNotRetried() {
    return failure.attempts().whyNotRetried();
  }

  /** What is serialized in its place: its line, its cause and where it was thrown. */
  final Object writeReplace() {
    RuntimeException plain = new RuntimeException(toString(), getCause());
    plain.setStackTrace(getStackTrace());
    return plain;
  }

  /** The document's operationId. */
  public final String operation() {
    return failure.operation();
  }
}
