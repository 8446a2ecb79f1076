package dev.concordat.kit.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.StrictJson;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A body of a pact.
 *
 * @param text as it is sent, in UTF-8
 * @param json what the bytes say; a text if they are not JSON
 */
public record Content(String text, JsonNode json, String mediaType) {
  private static final String JSON = "application/json";

  /** A body as Pact writes it: bare until V3, since V4 with its media type and encoding. */
  static @Nullable Content of(JsonNode holder, boolean wrapped) {
    JsonNode body = holder.path("body");
    if (body.isMissingNode() || body.isNull()) {
      return null;
    }
    if (!wrapped) {
      return of(body, "");
    }
    JsonNode content = body.path("content");
    if (content.isMissingNode()) {
      return null;
    }
    String mediaType = body.path("contentType").asString("");
    return body.path("encoded").asString("").equals("base64")
        ? of(Base64.getMimeDecoder().decode(content.asString("")), mediaType)
        : of(content, mediaType);
  }

  private static Content of(JsonNode content, String mediaType) {
    return content.isString()
        ? of(content.stringValue().getBytes(UTF_8), mediaType)
        : of(content.toString().getBytes(UTF_8), mediaType);
  }

  private static Content of(byte[] bytes, String mediaType) {
    StrictJson.Read read = StrictJson.read(bytes);
    boolean isJson = read.fault() == null;
    return new Content(
        new String(bytes, UTF_8),
        isJson ? read.json() : JsonNodeFactory.instance.stringNode(new String(bytes, UTF_8)),
        mediaType.isEmpty() ? (isJson ? JSON : "text/plain") : mediaType);
  }
}
