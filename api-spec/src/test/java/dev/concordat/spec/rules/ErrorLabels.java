package dev.concordat.spec.rules;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The label of each error status, as the body's {@code error} carries it. */
final class ErrorLabels {
  private static final SortedMap<Integer, String> LABELS =
      new TreeMap<>(
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
              Map.entry(505, "HTTP Version Not Supported")));

  private ErrorLabels() {}

  /** The label; "(none)" for a status that is no error of ours. */
  static String of(int status) {
    return LABELS.getOrDefault(status, "(none)");
  }

  /** The name of an example of this status: {@code ok}, {@code created}, {@code not-found}. */
  static String exampleName(int status) {
    return switch (status) {
      case 200 -> "ok";
      case 201 -> "created";
      default -> of(status).toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }
}
