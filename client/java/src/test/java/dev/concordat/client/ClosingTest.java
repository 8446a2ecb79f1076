package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ServiceUnavailableException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosingTest {
  /** How a client is called once it, or one it was made of, is closed. */
  static Stream<Consumer<ConcordatClient>> calls() {
    return Stream.of(
        client -> client.account().getMe(),
        client -> client.with(new CallOptions().noRetry()).account().getMe(),
        client -> unwrapped(client.async().account().getMe()));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void makesNoFurtherCall(Consumer<ConcordatClient> call) {
    try (ScriptedServer server = ScriptedServer.answering(200, Bodies.KEY)) {
      ConcordatClient client = server.client();
      client.close();
      client.close();

      assertThatThrownBy(() -> call.accept(client))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The client is closed.");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void endsACallThatWaitsAsItsAttemptDid() {
    CompletableFuture<ConcordatClient> closing = new CompletableFuture<>();
    try (ScriptedServer server = ScriptedServer.answering(503, "")) {
      ConcordatClient client =
          ConcordatClient.builder()
              .baseUrl(server.url())
              .sleeper(
                  delay -> {
                    closing.join().close();
                    return CompletableFuture.completedFuture(null);
                  })
              .build();
      closing.complete(client);
      ConcordatException error =
          catchThrowableOfType(ConcordatException.class, () -> client.keys().getKey("web", "k1"));

      assertThat(error).isInstanceOf(ServiceUnavailableException.class);
      assertThat(error.whyNotRetried()).isEqualTo("the client was closed");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void endsAFutureThatWaitsAsItsAttemptDid() {
    CompletableFuture<CompletableFuture<Void>> waiting = new CompletableFuture<>();
    try (ScriptedServer server = ScriptedServer.answering(503, "")) {
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
      CompletableFuture<?> call = client.async().keys().getKey("web", "k1");
      CompletableFuture<Void> pause = waiting.join();
      client.close();
      pause.complete(null);

      assertThat(call.handle((key, error) -> (Object) error).join())
          .isInstanceOf(ServiceUnavailableException.class);
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void endsAfterAUse() {
    try (ScriptedServer server = ScriptedServer.answering(200, Bodies.KEY);
        ConcordatClient client = server.client()) {
      assertThat(client.keys().getKey("web", "k1").name()).isEqualTo("greeting");
    }
  }

  private static void unwrapped(CompletableFuture<?> call) {
    try {
      call.join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }
}
