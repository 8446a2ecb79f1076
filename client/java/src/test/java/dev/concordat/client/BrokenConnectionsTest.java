package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class BrokenConnectionsTest {
  private static final Duration SOON = Duration.ofMillis(200);

  private final VirtualTime time = new VirtualTime();

  @Test
  void saysThatTheConnectionWasRefused() throws IOException {
    String nobody = "http://localhost:" + freePort();
    ConcordatClient client = time.of(ConcordatClient.builder().baseUrl(nobody)).build();

    ConnectionException error = errorOf(() -> createToken(client));

    assertThat(error).hasCauseInstanceOf(ConnectException.class);
    assertThat(error.getMessage())
        .startsWith("createToken POST /v1/tokens: no answer: ConnectException");
    assertThat(error.status()).isZero();
    assertThat(error.headers().map()).isEmpty();
    assertThat(error.messages()).isEmpty();
    assertThat(error.attempts()).isEqualTo(3);
    assertThat(error.mayHaveBeenProcessed()).isFalse();
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws IOException {
    try (RawServer server = RawServer.silentAfter("")) {
      ConcordatClient client = once(server.client().attemptTimeout(SOON));
      ConnectionException error = errorOf(() -> client.keys().getKey("web", "k1"));

      assertThat(error).hasCauseInstanceOf(TimeoutException.class);
      assertThat(error.mayHaveBeenProcessed()).isTrue();
    }
  }

  @Test
  void sendsALostPostOnlyOnce() throws IOException {
    try (RawServer server = RawServer.hangingUpAfter("")) {
      ConnectionException error = errorOf(() -> createToken(time.of(server.client()).build()));

      assertThat(error).hasCauseInstanceOf(IOException.class);
      assertThat(error.mayHaveBeenProcessed()).isTrue();
      assertThat(server.requests()).isOne();
    }
  }

  @Test
  void sendsALostPostWithAKeyThreeTimes() throws IOException {
    try (RawServer server = RawServer.hangingUpAfter("")) {
      ConcordatClient client = time.of(server.client()).build();
      errorOf(() -> client.keys().createKey("web", NewKey.of("greeting")));

      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void sendsALostGetOnceAnAttempt() throws IOException {
    try (RawServer server = RawServer.hangingUpAfter("")) {
      ConcordatClient client = time.of(server.client()).build();
      ConnectionException error = errorOf(() -> client.keys().getKey("web", "k1"));

      assertThat(error)
          .hasMessage(
              "getKey GET /v1/projects/web/keys/k1: no answer:"
                  + " IOException: the connection ended before an answer");
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void sendsAGetOnceThoughItsConnectionWasStale() throws IOException {
    try (RawServer server = RawServer.hangingUpAfterOneMore(Bodies.answer(200, Bodies.KEY))) {
      ConcordatClient client = once(server.client());
      assertThat(client.keys().getKey("web", "k1").name()).isEqualTo("greeting");

      errorOf(() -> client.keys().getKey("web", "k1"));

      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void neverTakesALostGetForOneThatWasNotSent() throws IOException {
    try (RawServer server = RawServer.hangingUpOnceAndForAll()) {
      ConcordatClient client = once(server.client());
      ConnectionException error = errorOf(() -> client.keys().getKey("web", "k1"));

      assertThat(error.mayHaveBeenProcessed()).isTrue();
    }
  }

  @Test
  void stopsWhenInterrupted() throws Exception {
    try (RawServer server = RawServer.silentAfter("")) {
      ConcordatClient client = server.client().attemptTimeout(Duration.ofMinutes(1)).build();
      CompletableFuture<ConnectionException> stopped = new CompletableFuture<>();
      CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                stopped.complete(errorOf(() -> client.keys().getKey("web", "k1")));
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      caller.start();
      server.awaitAnswered();
      caller.interrupt();

      assertThat(stillInterrupted.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(stopped.join().whyNotRetried()).isEqualTo("the thread was interrupted");
      assertThat(server.requests()).isOne();
    }
  }

  private static void createToken(ConcordatClient client) {
    client.tokens().createToken(NewToken.of("ci", List.of()));
  }

  private static ConcordatClient once(ConcordatClientBuilder builder) {
    return builder.retry(RetryPolicy.NONE).build();
  }

  private static ConnectionException errorOf(Runnable call) {
    return catchThrowableOfType(ConnectionException.class, call::run);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
