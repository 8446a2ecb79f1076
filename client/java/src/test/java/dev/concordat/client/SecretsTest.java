package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.Failure;
import dev.concordat.client.error.ResponseFormatException;
import dev.concordat.client.internal.Settings;
import dev.concordat.client.model.ApiToken;
import dev.concordat.client.model.CreatedToken;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  private static final String SECRET = "cdt_4fQzHush";

  @Test
  void hidesTheSecretOfANewToken() {
    Instant created = Instant.parse("2026-11-01T08:00:00Z");
    ApiToken token = ApiToken.of("ci", "ci", List.of(), "cdt_4fQz", "9aZk", created);

    assertThat(new CreatedToken(token, SECRET)).hasToString("CreatedToken[hidden]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\": \"" + SECRET + "\", \"secret\": \"" + SECRET + "\"}",
        "{\"secret\": \"" + SECRET + "\", \"secret\": \"" + SECRET + "\"}",
        "{\"secret\": [\"" + SECRET + "\"]}",
        "{\"" + SECRET + "\": }",
        SECRET
      })
  void hidesTheSecretOfAnUnreadableNewToken(String body) {
    try (ScriptedServer server = ScriptedServer.answering(201, body, "X-Header", SECRET)) {
      ResponseFormatException error =
          catchThrowableOfType(
              ResponseFormatException.class,
              () -> server.client().tokens().createToken(NewToken.of("ci", List.of())));

      assertThat(printed(error)).doesNotContain("Hush").doesNotContain("X-Header");
      assertThat(error.rawBody()).isEqualTo(body);
    }
  }

  @Test
  void hidesWhatWasSentFromEveryError() {
    try (ScriptedServer server = ScriptedServer.answering(503, "{}", "Set-Cookie", "s=Hush")) {
      ConcordatClient client =
          server.client().with(new CallOptions().header("X-Mine", "Hush").idempotencyKey("Hush"));
      ConcordatException error =
          catchThrowableOfType(
              ConcordatException.class,
              () -> client.keys().createKey("web", NewKey.of("greeting")));

      assertThat(error.attempts()).isEqualTo(3);
      assertThat(printed(error)).doesNotContain("Hush");
    }
  }

  @Test
  void showsNoHeaderAndNoBody() {
    HttpHeaders headers = HttpHeaders.of(Map.of("Set-Cookie", List.of(SECRET)), (n, v) -> true);
    Failure failure = Failure.answered("getMe", "GET", "/v1/me", 418, headers, SECRET, null, null);

    assertThat(failure).hasToString("getMe GET /v1/me: 418");
    assertThat(Settings.USUAL.withHeader("X-Mine", SECRET).withIdempotencyKey(SECRET).toString())
        .doesNotContain("Hush");
  }

  private static String printed(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
