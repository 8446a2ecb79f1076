package dev.concordat.client;

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
}
