package dev.concordat.starter.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back: the status line, the headers, the body with chunks joined, and all of it as it
 * came.
 */
public record Answer(String head, String body, String raw) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Answer of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(text, "", text);
    }
    String head = text.substring(0, end);
    String body = text.substring(end + 4);
    return new Answer(
        head, head.contains("Transfer-Encoding: chunked") ? joined(body) : body, text);
  }

  private static String joined(String chunks) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      int size = line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line), 16);
      if (size == 0) {
        break;
      }
      body.append(chunks, line + 2, Math.min(chunks.length(), line + 2 + size));
      at = line + 2 + size + 2;
    }
    return body.toString();
  }

  /** The status; 0 if the connection was closed without one. */
  public int status() {
    return head.startsWith("HTTP/") ? Integer.parseInt(head.split("[ \r]", 3)[1]) : 0;
  }

  public @Nullable String header(String name) {
    List<String> all = headers(name);
    return all.isEmpty() ? null : all.get(0);
  }

  public List<String> headers(String name) {
    List<String> values = new ArrayList<>();
    for (String line : head.split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":")) {
        values.add(line.substring(name.length() + 1).trim());
      }
    }
    return values;
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** The message as a list: of one if it is a string. */
  public List<String> messages() {
    JsonNode message = json().get("message");
    return message.isArray()
        ? message.valueStream().map(JsonNode::asString).toList()
        : List.of(message.asString());
  }

  /** Asserts everything the format promises. */
  public Answer isError(int status, String label, String path) {
    assertThat(status()).as(head + "\n\n" + body).isEqualTo(status);
    assertThat(body)
        .startsWith("{\"statusCode\":" + status + ",\"error\":\"" + label + "\",\"message\":")
        .endsWith("\",\"path\":\"" + path + "\"}");
    assertThat(json().propertyNames())
        .containsExactly("statusCode", "error", "message", "timestamp", "path");
    assertThat(messages()).isNotEmpty().allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(json().get("timestamp").asString())
        .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
    assertThat(Instant.parse(json().get("timestamp").asString()))
        .isBetween(Instant.now().minus(Duration.ofSeconds(20)), Instant.now());
    assertThat(headers("Content-Type")).containsExactly("application/json");
    assertThat(headers("Cache-Control")).containsExactly("no-store");
    assertThat(headers("X-Request-Id")).hasSize(1);
    assertThat(body).doesNotContain("Exception", "java.", "springframework", "tomcat");
    return this;
  }

  /** A 404 of this path, and so on: the label is the usual one. */
  public Answer isError(int status, String path) {
    return isError(status, json().get("error").asString(), path);
  }

  /** Asserts a message that is one string. */
  public Answer says(String message) {
    assertThat(json().get("message").isString()).as(body).isTrue();
    assertThat(messages()).containsExactly(message);
    return this;
  }

  /** Asserts a message that is an array of these entries, in this order. */
  public Answer saysOfFields(String... entries) {
    assertThat(json().get("message").isArray()).as(body).isTrue();
    assertThat(messages()).containsExactly(entries);
    return this;
  }
}
