package dev.concordat.client;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Bodies as the service sends them. */
final class Bodies {
  static final String KEY =
      """
      {"id": "k1", "name": "greeting", "description": "Grüße", "plural": false, "maxLength": 0,
       "tags": ["home"], "version": 3,
       "createdAt": "2026-11-01T08:00:00.000Z", "updatedAt": "2026-11-01T08:00:00.250Z"}
      """;

  private Bodies() {}

  /** The one error format; {@code message} is JSON. */
  static String error(int status, String label, String message) {
    return """
    {"statusCode": %d, "error": "%s", "message": %s,
     "timestamp": "2026-11-01T08:00:00.000Z", "path": "/v1/projects/web/keys"}
    """
        .formatted(status, label, message);
  }

  /** The answer of a server that keeps the connection. */
  static String answer(int status, String body) {
    return "HTTP/1.1 %d Some Reason\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(status, body.getBytes(UTF_8).length, body);
  }
}
