package dev.concordat.kit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request to one operation, complete but for the server's address.
 *
 * @param template the path as the document has it
 * @param path values of the path parameters, not encoded
 * @param query values of the query parameters, not encoded; a list is repeated
 * @param headers all of them, {@code Authorization} and {@code Content-Type} included
 * @param body null for none
 */
public record Request(
    String method,
    String template,
    Map<String, String> path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    @Nullable JsonNode body) {
  /** The path as it is sent: parameters filled in and encoded, without the query. */
  public String encodedPath() {
    String filled = template;
    for (Map.Entry<String, String> parameter : path.entrySet()) {
      filled =
          filled.replace("{" + parameter.getKey() + "}", PercentEncoding.of(parameter.getValue()));
    }
    return filled;
  }

  /** The query as it is sent, without the question mark; empty for none. */
  public String encodedQuery() {
    return query.entrySet().stream()
        .flatMap(
            parameter ->
                parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)))
        .collect(joining("&"));
  }

  /** Path and query, as in a request line. */
  public String target() {
    return query.isEmpty() ? encodedPath() : encodedPath() + "?" + encodedQuery();
  }

  /** The first value of a query parameter, or null. */
  public @Nullable String query(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? null : values.get(0);
  }

  /** The value of a header, or null. */
  public @Nullable String header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The body as it is sent; empty for none. */
  public byte[] bytes() {
    return body == null ? new byte[0] : body.toString().getBytes(UTF_8);
  }

  private static String pair(String name, String value) {
    return PercentEncoding.of(name) + "=" + PercentEncoding.of(value);
  }

  @Override
  public String toString() {
    return method + " " + target();
  }
}
