package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A Content-Type that names no type: ill-formed, or with a wildcard (415).
 *
 * <p>Spring's functional routing fails on it before any route is looked at, with an exception that
 * could mean anything: so the header itself is judged.
 */
final class MediaTypeFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof IllegalArgumentException && !isConcrete(request.getContentType())
        ? ErrorAnswer.of(415)
        : null;
  }

  private static boolean isConcrete(@Nullable String contentType) {
    if (contentType == null || contentType.isEmpty()) {
      return true;
    }
    try {
      return MediaType.parseMediaType(contentType).isConcrete();
    } catch (InvalidMediaTypeException illFormed) {
      return false;
    }
  }
}
