package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.NewKey;
import org.junit.jupiter.api.Test;

/** The example of the README and the guide: what is between the marks is shown there. */
class CatchingErrorsTest {

  @Test
  void tellsAConflictFromABadRequest() {
    assertThat(answered(201, Bodies.KEY)).isEqualTo("created greeting, version 3");
    assertThat(answered(409, Bodies.error(409, "Conflict", "\"Key name 'greeting' is taken.\"")))
        .isEqualTo("taken: Key name 'greeting' is taken.");
    assertThat(answered(400, Bodies.error(400, "Bad Request", "[\"name: no\", \"tags: no\"]")))
        .isEqualTo("please correct: name: no, tags: no");
    assertThat(answered(403, Bodies.error(403, "Forbidden", "\"Oops.\"")))
        .isEqualTo("failed with 403, request r-1");
  }

  private static String answered(int status, String body) {
    try (ScriptedServer server = ScriptedServer.answering(status, body, "X-Request-Id", "r-1")) {
      return createGreeting(server.url(), "cdt_secret");
    }
  }

  private static String createGreeting(String url, String secret) {
    // show: catching errors
    ConcordatClient client = ConcordatClient.builder().baseUrl(url).token(secret).build();
    try {
      Key key = client.keys().createKey("web", NewKey.of("greeting").withMaxLength(40));
      return "created " + key.name() + ", version " + key.version();
    } catch (ConflictException e) {
      return "taken: " + e.messages().get(0);
    } catch (BadRequestException e) {
      return "please correct: " + String.join(", ", e.messages());
    } catch (ConcordatException e) {
      return "failed with " + e.status() + ", request " + e.requestId().orElse("unknown");
    }
    // shown
  }
}
