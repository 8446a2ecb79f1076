package dev.concordat.client.internal;

import dev.concordat.client.error.Failure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What an attempt came to. */
sealed interface Attempted<T> {

  /** The documented result, and its status. */
  record Succeeded<T>(T result, int status) implements Attempted<T> {}

  /** Anything else. */
  record Failed<T>(Failure failure) implements Attempted<T> {}

  /** Reads a reply as the operation's result. */
  static <T> Attempted<T> of(Call<T> call, Reply reply) {
    Operation<T> operation = call.operation();
    boolean success = reply.isSuccess() && operation.documents(reply.status());
    if (!success || reply.broken() != null) {
      return new Failed<>(failure(call, reply, reply.broken()));
    }
    try {
      return new Succeeded<>(Json.read(reply.body(), operation.result()), reply.status());
    } catch (JacksonException e) {
      return new Failed<>(failure(call, reply, new UnreadableBody(e)));
    }
  }

  /** No status was received. */
  static <T> Attempted<T> unanswered(Call<T> call, Throwable cause) {
    Operation<?> operation = call.operation();
    return new Failed<>(Failure.unanswered(operation.id(), operation.method(), call.path(), cause));
  }

  private static Failure failure(Call<?> call, Reply reply, @Nullable Throwable cause) {
    Operation<?> operation = call.operation();
    return Failure.answered(
        operation.id(),
        operation.method(),
        call.path(),
        reply.status(),
        reply.headers(),
        reply.text(),
        reply.isSuccess() ? null : Errors.body(reply).orElse(null),
        cause);
  }
}
