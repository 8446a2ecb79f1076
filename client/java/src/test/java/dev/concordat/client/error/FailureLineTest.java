package dev.concordat.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.channels.UnresolvedAddressException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailureLineTest {

  @Test
  void isOneLine() {
    assertThat(line("a\r\n\u2028b\u0000c", null))
        .isEqualTo("getKey GET /v1/projects/web: 404 Not Found: a b c");
  }

  @Test
  void joinsTheEntriesOfFields() {
    ErrorBody body = body(new ErrorMessage.PerField(List.of("a: no", "b: no")));
    assertThat(FailureLine.of(failure(404, body, null)))
        .isEqualTo("getKey GET /v1/projects/web: 404 Not Found: a: no; b: no");
  }

  @Test
  void isAtMost512Characters() {
    assertThat(line("x".repeat(600), null)).hasSize(512).endsWith("x…");
    assertThat(line("😀".repeat(600), null)).hasSizeBetween(511, 512).doesNotContain("\ud83d…");
  }

  @Test
  void neverShowsAToken() {
    assertThat(line("No token 'cdt_4fQz9aZk'.", null)).endsWith("No token 'cdt_***'.");
  }

  @Test
  void namesWhatBrokeBeforeAStatus() {
    Failure failure = failure(0, null, new IOException("connection reset"));
    assertThat(FailureLine.of(failure))
        .isEqualTo("getKey GET /v1/projects/web: no answer: IOException: connection reset");
  }

  @Test
  void namesWhatIsBehindACauseThatSaysNothing() {
    IOException silent = new IOException(null, new UnresolvedAddressException());
    assertThat(FailureLine.of(failure(0, null, silent)))
        .endsWith("no answer: IOException: UnresolvedAddressException");
  }

  private static String line(String message, @Nullable Throwable cause) {
    return FailureLine.of(failure(404, body(new ErrorMessage.Sentence(message)), cause));
  }

  private static ErrorBody body(ErrorMessage message) {
    return new ErrorBody(404, "Not Found", message, Instant.EPOCH, "/v1/projects/web");
  }

  private static Failure failure(int status, @Nullable ErrorBody body, @Nullable Throwable cause) {
    HttpHeaders secret =
        HttpHeaders.of(Map.of("Set-Cookie", List.of("secret")), (name, value) -> true);
    return Failure.answered(
        "getKey", "GET", "/v1/projects/web", status, secret, "raw", body, cause);
  }
}
