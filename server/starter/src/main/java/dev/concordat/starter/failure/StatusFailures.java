package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Exceptions that carry a status of their own: ErrorResponse, ResponseStatus and its exception.
 *
 * <p>One that is no error's makes an accident of them. Their headers are kept. What they say is
 * told for a 4xx only: a 5xx says nothing of the inside.
 */
final class StatusFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse response) {
      return answer(
          response.getStatusCode().value(), sentence(response, failure), response.getHeaders());
    }
    ResponseStatus annotation =
        AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ResponseStatus.class);
    return annotation == null
        ? null
        : answer(annotation.code().value(), annotation.reason(), HttpHeaders.EMPTY);
  }

  /** What the service wrote for the caller; what Spring did, names what is inside. */
  private static @Nullable String sentence(ErrorResponse response, Throwable failure) {
    if (failure instanceof ResponseStatusException status) {
      return status.getReason();
    }
    return failure instanceof ErrorResponseException ? response.getBody().getDetail() : null;
  }

  private static ErrorAnswer answer(int status, @Nullable String sentence, HttpHeaders headers) {
    if (status < 400 || status > 599) {
      return ErrorAnswer.of(500);
    }
    ErrorAnswer answer =
        status >= 500 || sentence == null || sentence.isBlank()
            ? ErrorAnswer.of(status)
            : ErrorAnswer.of(status, sentence);
    for (Map.Entry<String, List<String>> header : headers.headerSet()) {
      answer = answer.header(header.getKey(), String.join(", ", header.getValue()));
    }
    return answer;
  }
}
