package dev.concordat.client.error;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * The one error format, as the server sent it.
 *
 * @param statusCode the HTTP status repeated
 * @param error the label of the status, such as {@code Not Found}
 * @param message what is wrong and what was expected
 * @param timestamp when, by the server's clock
 * @param path the request path as the server received it, without the query
 */
public record ErrorBody(
    @JsonProperty(value = "statusCode", required = true) int statusCode,
    @JsonProperty(value = "error", required = true) String error,
    @JsonProperty(value = "message", required = true) ErrorMessage message,
    @JsonProperty(value = "timestamp", required = true) Instant timestamp,
    @JsonProperty(value = "path", required = true) String path) {

  public ErrorBody {
    required(error, "error");
    required(message, "message");
    required(timestamp, "timestamp");
    required(path, "path");
  }

  private static void required(Object value, String member) {
    if (value == null) {
      throw new IllegalArgumentException(member + " is missing");
    }
  }
}
