package dev.concordat.server;

import org.springframework.http.HttpHeaders;

/** The {@code Location} of a 201 (RFC 9110, section 10.2.2). */
public final class Created {
  private Created() {}

  /** Says the path of what the current request created; it must already be safe as a path. */
  public static void at(String path) {
    CurrentResponse.header(HttpHeaders.LOCATION, path);
  }
}
