package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** A header that Spring cannot read for a functional handler that asks for it: 400. */
final class HeaderFailures implements Failure {
  private static final String READER =
      "org.springframework.web.servlet.function.DefaultServerRequest$DefaultRequestHeaders";

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof IllegalArgumentException && Causes.isThrownIn(failure, READER)
        ? ErrorAnswer.of(400, "A header of the request is malformed.")
        : null;
  }
}
