package dev.concordat.server;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The {@code Location} of a 201 (RFC 9110, section 10.2.2). */
public final class Created {
  private Created() {}

  /**
   * Sets the path of what the current request created; segments must already be safe in a path.
   *
   * @throws IllegalStateException outside a request
   */
  public static void at(String path) {
    if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes current
        && current.getResponse() instanceof HttpServletResponse response) {
      response.setHeader(HttpHeaders.LOCATION, path);
    } else {
      throw new IllegalStateException("There is no response to set a Location on.");
    }
  }
}
