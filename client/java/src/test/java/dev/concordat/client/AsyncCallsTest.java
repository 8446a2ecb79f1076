package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.api.KeysApi.GetKeyOutcome;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.NewKey;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class AsyncCallsTest {
  private static final Answer FOUND = Answer.of(200, Bodies.KEY);
  private static final Answer CONFLICT =
      Answer.of(409, Bodies.error(409, "Conflict", "\"Taken.\""));
  private static final Answer UNAVAILABLE =
      Answer.of(503, Bodies.error(503, "Service Unavailable", "\"Later.\""));

  private final VirtualTime time = new VirtualTime();

  @Test
  void endsInTheDocumentedResult() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FOUND))) {
      assertThat(async(server).keys().getKey("web", "k1").join().name()).isEqualTo("greeting");
    }
  }

  @Test
  void endsInTheErrorItself() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(CONFLICT))) {
      CompletableFuture<Key> created = async(server).keys().createKey("web", NewKey.of("greeting"));

      assertThatThrownBy(created::join)
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOf(ConflictException.class);
      assertThat(created.handle((key, error) -> (Object) error).join())
          .isInstanceOf(ConflictException.class);
    }
  }

  @Test
  void endsInAnOutcome() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(FOUND, CONFLICT))) {
      assertThat(async(server).keys().tryGetKey("web", "k1").join())
          .isInstanceOf(GetKeyOutcome.Success.class);
      assertThat(async(server).keys().tryGetKey("web", "k1").join())
          .isInstanceOf(GetKeyOutcome.Undocumented.class);
    }
  }

  @Test
  void triesAgain() {
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE, UNAVAILABLE, FOUND))) {
      assertThat(async(server).keys().getKey("web", "k1").join().name()).isEqualTo("greeting");

      assertThat(server.received()).hasSize(3);
      assertThat(time.waited()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
    }
  }

  @Test
  void cancellingEndsTheWait() {
    CompletableFuture<CompletableFuture<Void>> waiting = new CompletableFuture<>();
    try (ScriptedServer server = ScriptedServer.inTurn(List.of(UNAVAILABLE))) {
      ConcordatClient client =
          ConcordatClient.builder()
              .baseUrl(server.url())
              .sleeper(
                  delay -> {
                    CompletableFuture<Void> pause = new CompletableFuture<>();
                    waiting.complete(pause);
                    return pause;
                  })
              .build();
      CompletableFuture<Key> call = client.async().keys().getKey("web", "k1");
      CompletableFuture<Void> pause = waiting.join();
      call.cancel(true);

      assertThatThrownBy(() -> pause.get(10, TimeUnit.SECONDS))
          .isInstanceOf(CancellationException.class);
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void cancellingClosesTheConnection() throws Exception {
    try (RawServer server =
        RawServer.goingOnAfter("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n{")) {
      CompletableFuture<Key> call = server.client().build().async().keys().getKey("web", "k1");
      server.awaitReading();
      call.cancel(true);

      server.awaitHangUp();
      assertThat(server.requests()).isOne();
    }
  }

  @RepeatedTest(40)
  void cancellingClosesTheConnectionWhileTheHeadComes() throws Exception {
    try (RawServer server =
        RawServer.silentAfter("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")) {
      CompletableFuture<Key> call = server.client().build().async().keys().getKey("web", "k1");
      server.awaitAnswered();
      call.cancel(true);

      server.awaitHangUp();
    }
  }

  @Test
  void timingOutClosesTheConnection() throws Exception {
    try (RawServer server = RawServer.silentAfter("")) {
      CompletableFuture<Key> call =
          server
              .client()
              .build()
              .async()
              .keys()
              .getKey("web", "k1")
              .orTimeout(50, TimeUnit.MILLISECONDS);

      server.awaitHangUp();
      assertThat(call).isCompletedExceptionally();
    }
  }

  @Test
  void givesUpOnABodyThatStalls() throws IOException {
    try (RawServer server =
        RawServer.silentAfter("HTTP/1.1 404 No\r\nContent-Length: 9\r\n\r\n{")) {
      ConcordatClient client = server.client().attemptTimeout(Duration.ofMillis(100)).build();
      Object error =
          client.async().keys().getKey("web", "k1").handle((key, e) -> (Object) e).join();

      assertThat(error)
          .hasToString(
              "dev.concordat.client.error.NotFoundException: getKey GET"
                  + " /v1/projects/web/keys/k1: 404: TimeoutException: no whole answer in PT0.1S");
    }
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    try (RawServer server = RawServer.hangingUpAfter("")) {
      ConcordatClient client = time.of(server.client()).build();
      Object error = client.async().account().getMe().handle((me, e) -> (Object) e).join();

      assertThat(error).isInstanceOf(ConnectionException.class);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void endsInWhatTheTokenSupplierThrows() {
    IllegalStateException vault = new IllegalStateException("The vault is sealed.");
    ConcordatClient client =
        ConcordatClient.builder()
            .token(
                () -> {
                  throw vault;
                })
            .build();

    assertThat(client.async().account().getMe().handle((me, error) -> (Object) error).join())
        .isSameAs(vault);
    assertThatThrownBy(() -> client.account().getMe()).isSameAs(vault);
  }

  private AsyncConcordatClient async(ScriptedServer server) {
    return server.client(time).async();
  }
}
