package dev.concordat.kit.pact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request of an interaction.
 *
 * @param method in upper case
 * @param path as it is sent, without the query
 * @param query values of the query parameters, not encoded
 * @param headers all of them; {@code Content-Type} is that of the body if none is stated
 * @param body null for none
 */
public record Asked(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    @Nullable Content body) {
  /** The value of a cookie, or null. */
  @Nullable String cookie(String name) {
    for (String pair : headers.getOrDefault("Cookie", "").split("; *", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return null;
  }
}
