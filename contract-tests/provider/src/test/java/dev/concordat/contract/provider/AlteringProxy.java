package dev.concordat.contract.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.kit.exchange.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Stands before a server, on a port of its own, and alters every answer; states pass as they are
 * unless told otherwise.
 */
final class AlteringProxy implements AutoCloseable {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings");

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer proxy;
  private volatile UnaryOperator<Answer> alteration = UnaryOperator.identity();
  private volatile UnaryOperator<Answer> ofStates = UnaryOperator.identity();

  AlteringProxy(URI server) {
    this.server = server;
    try {
      proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    proxy.createContext("/", this::forward);
    proxy.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + proxy.getAddress().getPort());
  }

  /** From now on every answer is altered like this. */
  void alter(UnaryOperator<Answer> alteration) {
    this.alteration = alteration;
  }

  /** From now on every answer to a change of state is altered like this. */
  void alterStates(UnaryOperator<Answer> alteration) {
    this.ofStates = alteration;
  }

  private void forward(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = ask(exchange);
      boolean state = exchange.getRequestURI().getPath().equals("/__states");
      answer(exchange, (state ? ofStates : alteration).apply(answer));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer ask(HttpExchange exchange) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(
                exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (travels(name)) {
                values.forEach(value -> request.header(name, value));
              }
            });
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    answer
        .headers()
        .forEach(
            (name, values) -> {
              if (travels(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private static boolean travels(String header) {
    return !OF_THE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() {
    proxy.stop(0);
  }
}
