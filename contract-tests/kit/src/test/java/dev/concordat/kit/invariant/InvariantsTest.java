package dev.concordat.kit.invariant;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class InvariantsTest {
  private static final Instant SENT = Instant.parse("2026-11-01T08:00:00.123456Z");
  private static final Map<Integer, String> ERRORS =
      Map.of(
          400,
          """
          {"statusCode":400,"error":"Bad Request","message":["limit: must be at least 1"],\
          "timestamp":"2026-11-01T08:00:00.123Z","path":"/v1/a%20b"}\
          """,
          401,
          body(401, "Unauthorized", "No valid credentials."),
          403,
          body(403, "Forbidden", "This token lacks the scope 'keys:write'."),
          404,
          body(404, "Not Found", "There is no such key."),
          405,
          body(405, "Method Not Allowed", "Allowed: POST."),
          429,
          body(429, "Too Many Requests", "Retry after 3 seconds."));

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "405", "429"})
  void findsNothingWrongWithAGoodError(int status) {
    assertThat(breaches(status, "GET", headers(status), good(status))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "404 | \"statusCode\":404 | \"statusCode\":409 | StatusCodeRepeatsStatus: expected 404,"
            + " found 409",
        "404 | \"statusCode\":404 | \"statusCode\":\"404\" | StatusCodeRepeatsStatus: expected 404,"
            + " found \"404\"",
        "404 | Not Found | not found | LabelOfTheStatus: expected \"Not Found\", found \"not"
            + " found\"",
        "404 | \"There is no such key.\" | \" \" | MessageSaysSomething: expected a text, or a list"
            + " of different texts, found \" \"",
        "400 | \"limit: must be at least 1\" | ^^ | MessageSaysSomething: expected a text, or a"
            + " list of different texts, found []",
        "404 | \"There is no such key.\" | [\"key: absent\"] | ListOnlyOfFields: expected one text"
            + " under 404, found [\"key: absent\"]",
        "400 | limit: must | it must | ListOnlyOfFields: expected each entry to name its field, as"
            + " in \"limit: …\", found [\"it must be at least 1\"]",
        "404 | 123Z | 123456Z | TimestampInUtcMilliseconds: expected the form"
            + " 2026-11-01T08:00:00.000Z, found \"2026-11-01T08:00:00.123456Z\"",
        "404 | 08:00:00.123Z | 08:00:09.123Z | TimestampWithinExchange: expected a time from"
            + " 2026-11-01T07:59:59.123Z to 2026-11-01T08:00:01.200456Z, found"
            + " 2026-11-01T08:00:09.123Z",
        "404 | /v1/a%20b | /v1/a b | PathAsRequested: expected \"/v1/a%20b\", found \"/v1/a b\"",
        "404 | \"path\" | \"requestId\":1,\"path\" | ExactlyFiveFields: expected the fields",
        "404 | There is no such key. | Bad SQL: java.sql.SQLException at x | NothingInternal: the"
            + " body shows the inside: java.sql.SQLException",
        "404 | There is no such key. | NullPointerException | NothingInternal: the body shows the"
            + " inside: NullPointerException",
        "404 | There is no such key. | 8f3a61c2 is lost | RequestIdInHeaderOnly: the body repeats"
            + " X-Request-Id",
        "404 | } | ^^ | StrictJsonBody: the body is not JSON",
        "404 | \"path\" | \"error\":\"Not Found\",\"path\" | StrictJsonBody: the body is not JSON:"
            + " Duplicate",
      })
  void findsABrokenBody(int status, String from, String to, String breach) {
    String good = good(status);
    assertThat(good).contains(from);

    assertThat(breaches(status, "GET", headers(status), good.replace(from, to == null ? "" : to)))
        .anyMatch(found -> found.startsWith(breach));
  }

  static Stream<Arguments> brokenHeaders() {
    return Stream.of(
        Arguments.of(404, "Content-Type", List.of("text/html"), "JsonMediaType"),
        Arguments.of(404, "Content-Type", List.of(), "JsonMediaType"),
        Arguments.of(404, "Cache-Control", List.of(), "NeverStored"),
        Arguments.of(404, "Cache-Control", List.of("max-age=60"), "NeverStored"),
        Arguments.of(404, "X-Request-Id", List.of(), "RequestIdInHeaderOnly"),
        Arguments.of(401, "WWW-Authenticate", List.of(), "BearerChallenge"),
        Arguments.of(
            401,
            "WWW-Authenticate",
            List.of("Bearer realm=\"x\", error=\"invalid_token\""),
            "BearerChallenge"),
        Arguments.of(403, "WWW-Authenticate", List.of("Bearer realm=\"x\""), "BearerChallenge"),
        Arguments.of(429, "Retry-After", List.of(), "WholeSecondsToWait"),
        Arguments.of(429, "Retry-After", List.of("0"), "WholeSecondsToWait"),
        Arguments.of(429, "Retry-After", List.of("1.5"), "WholeSecondsToWait"),
        Arguments.of(405, "Allow", List.of(), "AllowedMethods"),
        Arguments.of(405, "Allow", List.of("POST, GET"), "AllowedMethods"));
  }

  @ParameterizedTest
  @MethodSource("brokenHeaders")
  void findsABrokenHeader(int status, String name, List<String> values, String promise) {
    Map<String, List<String>> headers = headers(status);
    headers.put(name, values);

    assertThat(breaches(status, "GET", headers, good(status)))
        .singleElement()
        .asString()
        .startsWith(promise + ": expected ");
  }

  @Test
  void findsContentUnderHead() {
    assertThat(breaches(404, "HEAD", headers(404), "")).isEmpty();
    assertThat(breaches(404, "HEAD", headers(404), "{}"))
        .containsExactly("NoContentOnHead: expected no content, found 2 bytes");
  }

  @Test
  void findsBytesThatAreNotUtf8() {
    byte[] latin = "{\"message\":\"ü\"}".getBytes(ISO_8859_1);

    assertThat(breaches(404, "GET", headers(404), latin))
        .contains("StrictJsonBody: the body is not UTF-8");
  }

  @Test
  void saysNothingOfASuccess() {
    assertThat(breaches(200, "GET", Map.of(), "ok")).isEmpty();
  }

  private static String good(int status) {
    return requireNonNull(ERRORS.get(status));
  }

  private static String body(int status, String label, String message) {
    return """
    {"statusCode":%d,"error":"%s","message":"%s",\
    "timestamp":"2026-11-01T08:00:00.123Z","path":"/v1/a%%20b"}\
    """
        .formatted(status, label, message);
  }

  private static Map<String, List<String>> headers(int status) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("Content-Type", List.of("application/json"));
    headers.put("Cache-Control", List.of("no-store"));
    headers.put("X-Request-Id", List.of("8f3a61c2"));
    switch (status) {
      case 401 -> headers.put("WWW-Authenticate", List.of("Bearer realm=\"x\""));
      case 403 ->
          headers.put(
              "WWW-Authenticate", List.of("Bearer realm=\"x\", error=\"insufficient_scope\""));
      case 405 -> headers.put("Allow", List.of("POST"));
      case 429 -> headers.put("Retry-After", List.of("3"));
      default -> {}
    }
    return headers;
  }

  private static List<String> breaches(
      int status, String method, Map<String, List<String>> headers, String body) {
    return breaches(status, method, headers, body.getBytes(UTF_8));
  }

  private static List<String> breaches(
      int status, String method, Map<String, List<String>> headers, byte[] body) {
    Request request = new Request(method, "/v1/{x}", Map.of("x", "a b"), Map.of(), Map.of(), null);
    Answer answer = new Answer(status, headers, body);
    Exchange exchange = new Exchange(request, answer, SENT, SENT.plusMillis(77));
    return Invariants.breaches(exchange).stream().map(Breach::toString).toList();
  }
}
