package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Exceptions that carry a status of their own: ErrorResponse, ResponseStatus and its exception. */
final class StatusFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof ResponseStatusException status) {
      return of(status.getStatusCode().value(), status.getReason());
    }
    if (failure instanceof ErrorResponse response) {
      return of(response.getStatusCode().value(), null);
    }
    ResponseStatus annotation =
        AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    return annotation == null ? null : of(annotation.code().value(), annotation.reason());
  }

  /** A reason is told for a 4xx only: a 5xx says nothing of the inside. */
  private static @Nullable ErrorAnswer of(int status, @Nullable String reason) {
    if (status < 400 || status > 599) {
      return null;
    }
    return status >= 500 || reason == null || reason.isBlank()
        ? ErrorAnswer.of(status)
        : ErrorAnswer.of(status, reason);
  }
}
