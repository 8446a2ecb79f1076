package dev.concordat.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the client makes of a value when it sends it, for tests elsewhere. */
public final class Written {
  private Written() {}

  public static String asJson(Object value) {
    return new String(Json.write(value), UTF_8);
  }
}
