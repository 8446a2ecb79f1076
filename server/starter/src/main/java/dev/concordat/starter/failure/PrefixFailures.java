package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A proxy's X-Forwarded-Prefix that is no path (400).
 *
 * <p>Spring puts it before the request's path, which it then cannot parse: with an exception that
 * could mean anything, before any handler is looked for. So the header itself is judged.
 */
final class PrefixFailures implements Failure {
  private static final String HEADER = "X-Forwarded-Prefix";

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof IllegalArgumentException
            && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) == null
            && !isPath(request.getHeader(HEADER))
        ? ErrorAnswer.of(400, "The header " + HEADER + " must be a percent-encoded path.")
        : null;
  }

  private static boolean isPath(@Nullable String prefix) {
    if (prefix == null) {
      return true;
    }
    try {
      PathContainer.parsePath(prefix);
      return true;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
