package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.model.NewKey;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class BrokenConnectionsTest {

  @Test
  void saysThatTheConnectionWasRefused() throws IOException {
    ConcordatClient client =
        ConcordatClient.builder().baseUrl("http://localhost:" + freePort()).build();

    ConnectionException error = errorOf(client);

    assertThat(error).hasCauseInstanceOf(ConnectException.class);
    assertThat(error.getMessage())
        .startsWith("createKey POST /v1/projects/web/keys: no answer: ConnectException");
    assertThat(error.status()).isZero();
    assertThat(error.headers().map()).isEmpty();
    assertThat(error.messages()).isEmpty();
  }

  @Test
  void givesUpOnAServerThatSaysNothing() throws IOException {
    try (RawServer server = RawServer.silentAfter("")) {
      ConnectionException error =
          errorOf(server.client().attemptTimeout(Duration.ofMillis(200)).build());

      assertThat(error).hasCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void sendsALostPostOnlyOnce() throws IOException {
    try (RawServer server = RawServer.hangingUpAfter("")) {
      assertThat(errorOf(server.client().build())).hasCauseInstanceOf(IOException.class);
      assertThat(server.connections()).isOne();
    }
  }

  @Test
  void stopsWhenInterrupted() throws Exception {
    try (RawServer server = RawServer.silentAfter("")) {
      ConcordatClient client = server.client().attemptTimeout(Duration.ofMinutes(1)).build();
      CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                errorOf(client);
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      caller.start();
      server.awaitAnswered();
      caller.interrupt();

      assertThat(stillInterrupted.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static ConnectionException errorOf(ConcordatClient client) {
    return catchThrowableOfType(
        ConnectionException.class, () -> client.keys().createKey("web", NewKey.of("greeting")));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
