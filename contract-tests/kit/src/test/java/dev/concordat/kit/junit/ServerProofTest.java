package dev.concordat.kit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.kit.source.MisuseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerProofTest {
  private static final String OTHER_STATUS =
      "removeA 204-gone: cell: status: expected 204, found 200\n"
          + "removeA 204-gone: document: status: 200 is not documented for removeA";

  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final Path folder;
  private int status = 204;

  ServerProofTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    server.createContext(
        "/",
        exchange -> {
          boolean asked = exchange.getRequestURI().getPath().equals("/a");
          exchange.sendResponseHeaders(asked ? status : 204, -1);
          exchange.close();
        });
    server.start();
    write(
        "openapi.yaml",
        """
        openapi: 3.0.3
        paths: { /a: { delete: { operationId: removeA, responses: { "204": { description: a } } } } }
        """);
    write("cells/removeA/204-gone.yaml", "{ why: a, request: {}, response: { status: 204 } }");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void isATestPerCellAndOneForAll() {
    assertThat(outcomes()).containsExactly("204-gone: ok", "every documented status: ok");
  }

  @Test
  void failsWithWhatWasFound() {
    status = 200;

    assertThat(outcomes())
        .containsExactly("204-gone: " + OTHER_STATUS, "every documented status: " + OTHER_STATUS);
  }

  @Test
  void refusesFilesThatCannotBeUsed() throws IOException {
    write("cells/removeA/204-gone.yaml", "{ request: {}, response: { status: 204 } }");

    assertThatThrownBy(this::proof)
        .isInstanceOf(MisuseException.class)
        .hasMessageContaining("204-gone.yaml:1: expected a member 'why'");
  }

  private List<String> outcomes() {
    List<String> outcomes = new ArrayList<>();
    flat(proof().tests()).forEach(test -> outcomes.add(test.getDisplayName() + ": " + run(test)));
    return outcomes;
  }

  private ServerProof proof() {
    return ServerProof.of(
        folder.resolve("openapi.yaml"),
        folder.resolve("cells"),
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private static Stream<DynamicTest> flat(Stream<? extends DynamicNode> nodes) {
    return nodes.flatMap(
        node ->
            node instanceof DynamicContainer container
                ? flat(container.getChildren())
                : Stream.of((DynamicTest) node));
  }

  private static String run(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return "ok";
    } catch (Throwable failure) {
      return String.valueOf(failure.getMessage());
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
