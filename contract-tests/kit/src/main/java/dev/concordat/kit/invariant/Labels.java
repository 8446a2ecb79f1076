package dev.concordat.kit.invariant;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The label of each error status, as the contract words it (RFC 9110 reworded a few since). */
public final class Labels {
  private static final Map<Integer, String> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(409, "Conflict"),
          Map.entry(413, "Payload Too Large"),
          Map.entry(414, "URI Too Long"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(417, "Expectation Failed"),
          Map.entry(422, "Unprocessable Entity"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(505, "HTTP Version Not Supported"));

  private Labels() {}

  /** The label; throws if the contract has no such error. */
  public static String of(int status) {
    String label = find(status);
    if (label == null) {
      throw new IllegalArgumentException("The contract has no error " + status + ".");
    }
    return label;
  }

  static @Nullable String find(int status) {
    return BY_STATUS.get(status);
  }
}
