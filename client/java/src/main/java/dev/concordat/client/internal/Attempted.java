package dev.concordat.client.internal;

import dev.concordat.client.error.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What an attempt came to. */
sealed interface Attempted<T> {

  /** The documented result. */
  record Succeeded<T>(T result) implements Attempted<T> {}

  /** Anything else. */
  record Failed<T>(Failure failure) implements Attempted<T> {}

  /** Reads a reply as the operation's result. */
  static <T> Attempted<T> of(Call call, Reply reply, Class<T> type) {
    boolean success = reply.isSuccess() && call.operation().documents(reply.status());
    if (!success || reply.broken() != null) {
      return new Failed<>(failure(call, reply, reply.broken()));
    }
    try {
      return new Succeeded<>(Json.read(reply.body(), type));
    } catch (JacksonException e) {
      return new Failed<>(failure(call, reply, e));
    }
  }

  /** No status was received. */
  static <T> Attempted<T> unanswered(Call call, Throwable cause) {
    Operation operation = call.operation();
    return new Failed<>(Failure.unanswered(operation.id(), operation.method(), call.path(), cause));
  }

  private static Failure failure(Call call, Reply reply, @Nullable Throwable cause) {
    Operation operation = call.operation();
    return Failure.answered(
        operation.id(),
        operation.method(),
        call.path(),
        reply.status(),
        reply.headers(),
        reply.text(),
        reply.isSuccess() ? null : Json.error(reply.body(), reply.status()).orElse(null),
        cause);
  }
}
