package dev.concordat.server.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the caller that this answer was stored before. */
final class Replayed {
  private Replayed() {}

  static void mark() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        && current.getResponse() instanceof HttpServletResponse response) {
      response.setHeader("Idempotency-Replayed", "true");
    }
  }
}
