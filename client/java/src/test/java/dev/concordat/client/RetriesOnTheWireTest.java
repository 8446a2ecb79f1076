package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ServiceUnavailableException;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.Scope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RetriesOnTheWireTest {
  private static final Answer UNAVAILABLE =
      Answer.of(503, Bodies.error(503, "Service Unavailable", "\"Later.\""));
  private static final Answer CONFLICT =
      Answer.of(409, Bodies.error(409, "Conflict", "\"Taken.\""));
  private static final Answer FOUND = Answer.of(200, Bodies.KEY);

  private final VirtualTime time = new VirtualTime();

  @Test
  void readsAgainUntilItSucceeds() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE, UNAVAILABLE, FOUND))) {
      assertThat(server.client(time).keys().getKey("web", "k1").name()).isEqualTo("greeting");

      assertThat(server.received()).hasSize(3);
      assertThat(time.waited()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }
  }

  @Test
  void givesUpAfterThreeAttempts() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE))) {
      ConcordatException error = errorOf(() -> server.client(time).keys().getKey("web", "k1"));

      assertThat(error).isInstanceOf(ServiceUnavailableException.class);
      assertThat(error.attempts()).isEqualTo(3);
      assertThat(error.whyNotRetried()).isEqualTo("3 of 3 attempts were made");
      assertThat(error.getSuppressed()).hasSize(2).allMatch(e -> e instanceof ConcordatException);
      assertThat(server.received()).hasSize(3);
    }
  }

  @Test
  void keepsItsIdempotencyKeyAcrossAttempts() {
    try (ScriptedServer server =
        ScriptedServer.inTurn(List.of(UNAVAILABLE, Answer.of(201, Bodies.KEY)))) {
      server.client(time).keys().createKey("web", NewKey.of("greeting"));

      List<String> keys =
          server.received().stream().map(r -> r.headers().getFirst("Idempotency-Key")).toList();
      assertThat(keys).hasSize(2).doesNotContainNull();
      assertThat(keys.get(0)).isEqualTo(keys.get(1));
    }
  }

  @Test
  void tellsThatAConflictCameAfterARetry() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE, CONFLICT))) {
      ConcordatException error =
          errorOf(() -> server.client(time).keys().createKey("web", NewKey.of("greeting"), "mine"));

      assertThat(error).isInstanceOf(ConflictException.class);
      assertThat(error.mayHaveBeenProcessed()).isTrue();
      assertThat(error.whyNotRetried()).isEqualTo("status 409 is never retried");
    }
  }

  @Test
  void neverRepeatsAPostWithoutADeclaredKey() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE))) {
      NewToken newToken = NewToken.of("ci", List.of(Scope.KEYS_READ));
      ConcordatException error = errorOf(() -> server.client(time).tokens().createToken(newToken));

      assertThat(error.mayHaveBeenProcessed()).isTrue();
      assertThat(server.only().headers()).doesNotContainKey("Idempotency-key");
    }
  }

  @Test
  void neverRepeatsAConflict() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(CONFLICT))) {
      ConcordatException error =
          errorOf(() -> server.client(time).keys().createKey("web", NewKey.of("greeting")));

      assertThat(error.mayHaveBeenProcessed()).isFalse();
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void stopsWhenInterruptedWhileWaiting() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE))) {
      ConcordatClient interrupted =
          ConcordatClient.builder()
              .baseUrl(server.url())
              .sleeper(
                  delay -> {
                    Thread.currentThread().interrupt();
                    return new CompletableFuture<>();
                  })
              .build();
      ConcordatException error = errorOf(() -> interrupted.keys().getKey("web", "k1"));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(error.whyNotRetried()).isEqualTo("the thread was interrupted");
      assertThat(server.received()).hasSize(1);
    }
  }

  private static ConcordatException errorOf(Runnable call) {
    return catchThrowableOfType(ConcordatException.class, call::run);
  }
}
