package dev.concordat.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A real HTTP server on loopback that gives one answer, whatever it is asked, and keeps what it was
 * asked.
 */
final class ScriptedServer implements AutoCloseable {
  /** A request as it came over the wire. */
  record Received(String method, String uri, Headers headers, String body) {}

  /** An answer; the headers are names and values by turns. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int status, byte[] body, String... headers) {
    static Answer of(int status, String body, String... headers) {
      return new Answer(status, body.getBytes(UTF_8), headers);
    }
  }

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  private ScriptedServer(HttpServer server) {
    this.server = server;
  }

  static ScriptedServer answering(int status, String body, String... headers) {
    return answering(status, body.getBytes(UTF_8), headers);
  }

  static ScriptedServer answering(int status, byte[] body, String... headers) {
    return inTurn(List.of(new Answer(status, body, headers)));
  }

  /** Gives one answer after the other, and the last one for ever. */
  static ScriptedServer inTurn(List<Answer> answers) {
    AtomicInteger next = new AtomicInteger();
    return giving(() -> answers.get(Math.min(next.getAndIncrement(), answers.size() - 1)));
  }

  /** Asks for each answer when it is needed. */
  static ScriptedServer giving(Supplier<Answer> answers) {
    try {
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      ScriptedServer scripted = new ScriptedServer(HttpServer.create(anyPort, 0));
      scripted.server.createContext("/", exchange -> scripted.answer(exchange, answers.get()));
      scripted.server.start();
      return scripted;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** A client of it that waits for nothing. */
  ConcordatClient client() {
    return client(new VirtualTime());
  }

  ConcordatClient client(VirtualTime time) {
    return time.of(ConcordatClient.builder().baseUrl(url()).token("cdt_secret")).build();
  }

  List<Received> received() {
    return received;
  }

  Received only() {
    if (received.size() != 1) {
      throw new AssertionError("expected one request, received " + received);
    }
    return received.get(0);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    received.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            exchange.getRequestHeaders(),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    for (int i = 0; i < answer.headers().length; i += 2) {
      exchange.getResponseHeaders().add(answer.headers()[i], answer.headers()[i + 1]);
    }
    exchange.sendResponseHeaders(
        answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }
}
