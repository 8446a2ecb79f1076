package dev.concordat.server;

import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The response to the request this thread is serving. */
public final class CurrentResponse {
  private CurrentResponse() {}

  /** Sets a header; outside a request, such as in a test of a service, there is nothing to set. */
  public static void header(String name, String value) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
      Objects.requireNonNull(current.getResponse()).setHeader(name, value);
    }
  }
}
