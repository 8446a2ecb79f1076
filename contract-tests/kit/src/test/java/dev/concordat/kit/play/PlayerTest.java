package dev.concordat.kit.play;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class PlayerTest {
  private final List<String> received = new ArrayList<>();
  private HttpServer server;
  private URI address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/base", this::answer);
    server.start();
    address = URI.create("http://localhost:" + server.getAddress().getPort() + "/base/");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsTheRequestAndKeepsTheAnswer() {
    var body = JsonMapper.shared().readTree("{\"n\":\"ü\"}");
    Request request =
        new Request(
            "PUT",
            "/x/{id}",
            Map.of("id", "a/b"),
            Map.of("q", List.of("1 2")),
            Map.of("X-A", "b"),
            body);

    Exchange exchange = new Player(address).send(request);

    assertThat(received).containsExactly("PUT /base/x/a%2Fb?q=1%202 b {\"n\":\"ü\"}");
    assertThat(exchange.answer()).hasToString("404 gone");
    assertThat(exchange.received()).isAfterOrEqualTo(exchange.sent());
  }

  @Test
  void setsAStateAsPactDoes() {
    new Player(address).set(new ProviderState("it is so", Map.of("n", 1)));

    assertThat(received.get(0)).startsWith("POST /base/__states null {");
    assertThat(
            JsonMapper.shared()
                .readTree(received.get(0).substring("POST /base/__states null ".length())))
        .isEqualTo(
            JsonMapper.shared()
                .readTree("{\"state\":\"it is so\",\"params\":{\"n\":1},\"action\":\"setup\"}"));
  }

  @Test
  void saysWhichStateIsRefused() {
    Player player = new Player(URI.create(address + "x"));

    assertThatThrownBy(() -> player.set(new ProviderState("pigs fly", Map.of())))
        .isInstanceOf(StateRefused.class)
        .hasMessage("The server did not set the state 'pigs fly': it answered 404 gone");
  }

  @Test
  void saysThatNobodyAnswers() {
    server.stop(0);

    assertThatThrownBy(
            () ->
                new Player(address)
                    .send(new Request("GET", "/x", Map.of(), Map.of(), Map.of(), null)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(address + " did not answer.");
  }

  private void answer(HttpExchange exchange) throws IOException {
    received.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("X-A")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    boolean state = exchange.getRequestURI().getPath().equals("/base/__states");
    exchange.sendResponseHeaders(state ? 200 : 404, 4);
    exchange.getResponseBody().write("gone".getBytes(UTF_8));
    exchange.close();
  }
}
