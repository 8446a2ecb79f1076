package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/**
 * A Content-Type that names no type: ill-formed, or with a wildcard (415). An Accept that is no
 * list of types (400), where something insists on reading it, as the actuator does.
 *
 * <p>Spring's functional routing fails on the former before any route is looked at, with an
 * exception that could mean anything: so the headers themselves are judged.
 */
final class MediaTypeFailures implements Failure {
  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    if (!(failure instanceof IllegalArgumentException)) {
      return null;
    }
    if (!isConcrete(request.getContentType())) {
      return ErrorAnswer.of(415);
    }
    return failure instanceof InvalidMimeTypeException && !isList(request.getHeader("Accept"))
        ? ErrorAnswer.of(400, "The request's Accept header must be a list of media types.")
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

  private static boolean isList(@Nullable String accept) {
    try {
      MimeTypeUtils.tokenize(accept == null ? "" : accept).forEach(MimeTypeUtils::parseMimeType);
      return true;
    } catch (InvalidMimeTypeException illFormed) {
      return false;
    }
  }
}
