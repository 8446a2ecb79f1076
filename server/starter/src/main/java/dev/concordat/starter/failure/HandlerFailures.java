package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.error.HandlerError;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Errors a handler raises on purpose: they know their status and their sentence. */
final class HandlerFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof HandlerError error
        ? ErrorAnswer.of(error.status(), error.getMessage())
        : null;
  }
}
