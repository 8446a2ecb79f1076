package dev.concordat.client;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.ResponseFormatException;
import dev.concordat.client.error.ServiceUnavailableException;
import dev.concordat.client.error.UnexpectedStatusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenAnswersTest {
  private static final String HTML = "<html><body>Bad gateway</body></html>";

  @Test
  void keepsTheStatusOfAnHtmlBody() {
    ConcordatException error = errorOf(502, HTML.getBytes(UTF_8), "Content-Type", "text/html");

    assertThat(error).isInstanceOf(UnexpectedStatusException.class);
    assertThat(error.status()).isEqualTo(502);
    assertThat(error.rawBody()).isEqualTo(HTML);
    assertThat(error.error()).isEmpty();
    assertThat(error.messages()).isEmpty();
    assertThat(error).hasMessage("getKey GET /v1/projects/web/keys/k1: 502");
  }

  @Test
  void keepsTheStatusOfAnEmptyBody() {
    ConcordatException error = errorOf(503, new byte[0], "Retry-After", "2");

    assertThat(error).isInstanceOf(ServiceUnavailableException.class);
    assertThat(error.rawBody()).isEmpty();
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "\"Not Found\"",
        "{\"statusCode\": 404",
        "{\"statusCode\":404,\"error\":\"Not"
            + " Found\",\"message\":[],\"timestamp\":\"2026-11-01T08:00:00Z\",\"path\":\"/\"}",
        "{\"statusCode\":404,\"error\":\"Not"
            + " Found\",\"message\":7,\"timestamp\":\"2026-11-01T08:00:00Z\",\"path\":\"/\"}",
        "{\"statusCode\":404,\"error\":404,\"message\":\"x\",\"timestamp\":\"2026-11-01T08:00:00Z\",\"path\":\"/\"}",
        "{\"statusCode\":\"404\",\"error\":\"Not"
            + " Found\",\"message\":\"x\",\"timestamp\":\"2026-11-01T08:00:00Z\",\"path\":\"/\"}",
        "{\"statusCode\":404,\"error\":\"Not"
            + " Found\",\"message\":\"x\",\"timestamp\":\"yesterday\",\"path\":\"/\"}",
        "{\"statusCode\":404,\"error\":\"Not Found\",\"message\":\"x\",\"path\":\"/\"}",
        "{\"statusCode\":409,\"error\":\"Conflict\",\"message\":\"x\",\"timestamp\":\"2026-11-01T08:00:00Z\",\"path\":\"/\"}"
      })
  void takesNothingElseForAnErrorBody(String body) {
    ConcordatException error = errorOf(404, body.getBytes(UTF_8));

    assertThat(error).isInstanceOf(NotFoundException.class);
    assertThat(error.error()).isEmpty();
    assertThat(error.rawBody()).isEqualTo(body);
  }

  @Test
  void passesOverMembersItDoesNotKnow() {
    String body = Bodies.error(404, "Not Found", "\"Gone.\"").replace("{", "{\"hint\": 1, ");

    assertThat(errorOf(404, body.getBytes(UTF_8)).messages()).containsExactly("Gone.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20})
  void keepsTheStatusOfATruncatedError(int received) throws IOException {
    String body = Bodies.error(404, "Not Found", "\"Gone.\"");
    String head = "HTTP/1.1 404 Not Found\r\nContent-Length: " + body.length() + "\r\n\r\n";
    try (RawServer server = RawServer.hangingUpAfter(head + body.substring(0, received))) {
      ConcordatException error = errorOf(server.client().retry(RetryPolicy.NONE).build());

      assertThat(error).isInstanceOf(NotFoundException.class).hasCauseInstanceOf(IOException.class);
      assertThat(error.status()).isEqualTo(404);
      assertThat(error.rawBody()).isEqualTo(body.substring(0, received));
    }
  }

  @Test
  void keepsTheStatusOfATruncatedSuccess() throws IOException {
    String start = "HTTP/1.1 200 OK\r\nX-Request-Id: r1\r\nContent-Length: 400\r\n\r\n{\"id\"";
    try (RawServer server = RawServer.hangingUpAfter(start)) {
      ConcordatException error = errorOf(server.client().retry(RetryPolicy.NONE).build());

      assertThat(error).isInstanceOf(ResponseFormatException.class);
      assertThat(error.status()).isEqualTo(200);
      assertThat(error.rawBody()).isEqualTo("{\"id\"");
      assertThat(error.requestId()).contains("r1");
    }
  }

  @Test
  void keepsTheStatusWhenTheBodyStalls() throws IOException {
    String start = "HTTP/1.1 404 Not Found\r\nContent-Length: 400\r\n\r\n{\"stat";
    try (RawServer server = RawServer.silentAfter(start)) {
      ConcordatException error =
          errorOf(server.client().attemptTimeout(Duration.ofMillis(300)).build());

      assertThat(error).isInstanceOf(NotFoundException.class);
      assertThat(error.rawBody()).isEqualTo("{\"stat");
      assertThat(error)
          .hasMessage(
              "getKey GET /v1/projects/web/keys/k1: 404: TimeoutException: no whole answer in"
                  + " PT0.3S");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HTML, "", "null", "[]", "{}", "{\"id\": \"k1\"}", "{\"id\": 1}"})
  void refusesASuccessThatIsNotTheDocumentedBody(String body) {
    ConcordatException error = errorOf(200, body.getBytes(UTF_8));

    assertThat(error).isInstanceOf(ResponseFormatException.class);
    assertThat(error.status()).isEqualTo(200);
    assertThat(error.rawBody()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"201", "204", "302", "418", "502", "599"})
  void callsOtherStatusesUnexpected(int status) {
    ConcordatException error = errorOf(status, new byte[0], "Location", "/elsewhere");

    assertThat(error).isInstanceOf(UnexpectedStatusException.class);
    assertThat(error.status()).isEqualTo(status);
  }

  @Test
  void readsACompressedErrorBody() throws IOException {
    byte[] zipped = gzip(Bodies.error(404, "Not Found", "\"Gone.\"").getBytes(UTF_8));

    assertThat(errorOf(404, zipped, "Content-Encoding", "gzip").messages())
        .containsExactly("Gone.");
  }

  @Test
  void keepsTheStatusOfABodyThatOnlyClaimsGzip() {
    ConcordatException error = errorOf(404, "plain".getBytes(UTF_8), "Content-Encoding", "gzip");

    assertThat(error).isInstanceOf(NotFoundException.class).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void keepsTheStatusOfAnotherCharset() {
    byte[] body = Bodies.error(404, "Not Found", "\"Gone.\"").getBytes(UTF_16);

    assertThat(errorOf(404, body)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void keepsTheStatusOfAnEndlessErrorBody() {
    ConcordatException error = errorOf(404, new byte[10 << 20]);

    assertThat(error).isInstanceOf(NotFoundException.class);
    assertThat(error.rawBody()).hasSize(8 << 20);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(plain);
    }
    return zipped.toByteArray();
  }

  private static ConcordatException errorOf(int status, byte[] body, String... headers) {
    try (ScriptedServer server = ScriptedServer.answering(status, body, headers)) {
      return errorOf(server.client());
    }
  }

  private static ConcordatException errorOf(ConcordatClient client) {
    return catchThrowableOfType(ConcordatException.class, () -> client.keys().getKey("web", "k1"));
  }
}
