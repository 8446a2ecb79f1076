package dev.concordat.kit.play;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays attempts against one server: sets the states by {@code POST /__states}, then asks. Plain
 * HTTP/1.1; no redirect is followed; a connection or an answer takes 10 seconds at most.
 */
public final class Player {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String STATES = "/__states";

  private final URI server;
  private final JsonMapper json = JsonMapper.shared();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LIMIT).build();

  /** A player for the server at this address, such as {@code http://localhost:8080}. */
  public Player(URI server) {
    this.server = server;
  }

  /** Sets the states, asks, and keeps what came. */
  public Exchange play(Attempt attempt) {
    attempt.states().forEach(this::set);
    return send(attempt.request());
  }

  /** Sets one state; throws {@link StateRefused} if the server does not. */
  public void set(ProviderState state) {
    Map<String, Object> change =
        Map.of("state", state.name(), "params", state.params(), "action", "setup");
    HttpResponse<byte[]> response =
        exchange(
            HttpRequest.newBuilder(at(STATES))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(change))));
    if (response.statusCode() / 100 != 2) {
      throw new StateRefused(state, answer(response));
    }
  }

  /** Asks, and keeps what came. */
  public Exchange send(Request request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(at(request.target())).method(request.method(), body(request));
    request.headers().forEach(builder::header);
    Instant sent = Instant.now();
    HttpResponse<byte[]> response = exchange(builder);
    return new Exchange(request, answer(response), sent, Instant.now());
  }

  private URI at(String target) {
    return URI.create(server.toString().replaceFirst("/$", "") + target);
  }

  private static BodyPublisher body(Request request) {
    return request.body() == null
        ? BodyPublishers.noBody()
        : BodyPublishers.ofByteArray(request.bytes());
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(LIMIT).build(), BodyHandlers.ofByteArray());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(server + " did not answer.", unreachable);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + server + ".", stop);
    }
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }
}
