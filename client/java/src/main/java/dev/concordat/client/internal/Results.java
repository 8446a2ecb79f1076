package dev.concordat.client.internal;

import dev.concordat.client.error.ErrorBody;
import dev.concordat.client.error.Failure;
import dev.concordat.client.error.ResponseFormatException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a reply as the operation's result, or throws what its status stands for. */
final class Results {
  private Results() {}

  static <T> T of(Call call, Reply reply, Class<T> type) {
    if (!reply.isSuccess() || !call.operation().documents(reply.status())) {
      ErrorBody error = Json.error(reply.body(), reply.status()).orElse(null);
      throw StatusErrors.of(call.operation(), failure(call, reply, error, reply.broken()));
    }
    if (reply.broken() != null) {
      throw new ResponseFormatException(failure(call, reply, null, reply.broken()));
    }
    try {
      return Json.read(reply.body(), type);
    } catch (JacksonException e) {
      throw new ResponseFormatException(failure(call, reply, null, e));
    }
  }

  private static Failure failure(
      Call call, Reply reply, @Nullable ErrorBody error, @Nullable Throwable cause) {
    return new Failure(
        call.operation().id(),
        call.operation().method(),
        call.path(),
        reply.status(),
        reply.headers(),
        reply.text(),
        error,
        cause);
  }
}
