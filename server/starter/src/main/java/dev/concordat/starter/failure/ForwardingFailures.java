package dev.concordat.starter.failure;

import dev.concordat.starter.answer.ErrorAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.ForwardedHeaderUtils;

/**
 * A proxy's Forwarded or X-Forwarded-* headers that name no host or no port (400).
 *
 * <p>Whoever builds a link or a redirect from the request fails on them, with an exception that
 * could mean anything. So the headers themselves are judged.
 */
final class ForwardingFailures implements Failure {
  private static final URI ANY = URI.create("http://localhost/");

  @Override
  public @Nullable ErrorAnswer answer(Throwable failure, HttpServletRequest request) {
    return failure instanceof IllegalArgumentException && !areSound(request)
        ? ErrorAnswer.of(400, "The request's forwarding headers must name a host and its port.")
        : null;
  }

  private static boolean areSound(HttpServletRequest request) {
    try {
      ForwardedHeaderUtils.adaptFromForwardedHeaders(
              ANY, new ServletServerHttpRequest(request).getHeaders())
          .build()
          .toUri();
      return true;
    } catch (IllegalArgumentException | IllegalStateException malformed) {
      return false;
    }
  }
}
