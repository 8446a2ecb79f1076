package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.AttemptListener.Attempt;
import dev.concordat.client.ScriptedServer.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListeningTest {
  private static final Answer UNAVAILABLE =
      Answer.of(503, Bodies.error(503, "Service Unavailable", "\"Later.\""));
  private static final Answer FOUND = Answer.of(200, Bodies.KEY);

  private final List<Attempt> told = new ArrayList<>();

  @Test
  void tellsOfEveryAttempt() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE, FOUND))) {
      client(server, told::add).keys().listKeys("web", 5, null, null);
    } catch (RuntimeException e) {
      // A key is no page of keys; what matters here is that both attempts were told.
    }

    String path = "/v1/projects/web/keys";
    assertThat(told)
        .containsExactly(
            new Attempt("listKeys", "GET", path, 1, 503, Duration.ZERO, Duration.ofMillis(250)),
            new Attempt("listKeys", "GET", path, 2, 200, Duration.ZERO, null));
  }

  @Test
  void neverTellsASecret() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FOUND))) {
      client(server, told::add)
          .with(new CallOptions().header("X-Secret", "hush"))
          .keys()
          .getKey("web", "k1");
    }

    assertThat(told.toString()).doesNotContain("cdt_secret", "hush", "Secret");
  }

  @Test
  void outlivesAListenerThatThrows() {
    AttemptListener broken =
        attempt -> {
          throw new IllegalStateException("broken");
        };
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE, FOUND))) {
      assertThat(client(server, broken).keys().getKey("web", "k1").name()).isEqualTo("greeting");
    }
  }

  private static ConcordatClient client(ScriptedServer server, AttemptListener listener) {
    ConcordatClientBuilder builder =
        ConcordatClient.builder().baseUrl(server.url()).token("cdt_secret").listener(listener);
    return new VirtualTime().of(builder).build();
  }
}
