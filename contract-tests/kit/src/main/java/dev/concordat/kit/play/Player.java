package dev.concordat.kit.play;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plays attempts against one server: sets the states by {@code POST /__states}, then asks. Plain
 * HTTP/1.1; no redirect is followed. Throws {@link Unreachable} if nobody is there, and {@link
 * NoAnswer} if the answer has not come whole within the limit. Thread-safe.
 */
public final class Player {
  /** How long an answer may take unless said otherwise, connection and body included. */
  public static final Duration LIMIT = Duration.ofSeconds(10);

  private static final String STATES = "/__states";

  private final URI server;
  private final Duration limit;
  private final JsonMapper json = JsonMapper.shared();
  private final HttpClient client;

  /** A player for the server at this address, such as {@code http://localhost:8080}. */
  public Player(URI server) {
    this(server, LIMIT);
  }

  /** A player that waits so long for each answer. */
  public Player(URI server, Duration limit) {
    this.server = server;
    this.limit = limit;
    this.client =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(limit).build();
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

  /** The limit covers the body too, which the timeout of a request does not. */
  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), response -> new BoundedBody());
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new NoAnswer(
          server + " did not answer within " + limit.toMillis() + " ms.",
          true,
          new HttpTimeoutException("late"));
    } catch (ExecutionException failed) {
      throw failure(failed.getCause());
    } catch (InterruptedException stop) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for " + server + ".", stop);
    }
  }

  private UncheckedIOException failure(@Nullable Throwable cause) {
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      return new Unreachable(server + " did not answer.", (IOException) cause);
    }
    String why = cause == null ? "unknown" : String.valueOf(cause.getMessage());
    return new NoAnswer(
        server + " gave no whole answer: " + why + ".", false, new IOException(cause));
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }
}
