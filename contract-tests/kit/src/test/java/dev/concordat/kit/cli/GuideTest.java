package dev.concordat.kit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.kit.Repository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide does what it says: its files, its command, its output. */
final class GuideTest {
  private static final Pattern FILE =
      Pattern.compile("```yaml\n# (\\S+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RUN =
      Pattern.compile("```console\n\\$ (.*?)\n(.*?)```", Pattern.DOTALL);

  private final String guide = Files.readString(Repository.guide());
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final Path folder;
  private boolean exists;

  GuideTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void provesItsServer() throws IOException {
    for (MatchResult file : FILE.matcher(guide).results().toList()) {
      Path path = folder.resolve(file.group(1));
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.group(2));
    }
    MatchResult run = RUN.matcher(guide).results().findFirst().orElseThrow();

    Command command = Command.run(arguments(run.group(1)));

    assertThat(command.out()).isEqualTo(run.group(2));
    assertThat(command.code()).isZero();
  }

  private String[] arguments(String command) {
    return command
        .substring(command.indexOf("--"))
        .replaceAll("--(document|cells|profile) ", "--$1=" + folder + "/")
        .replace(":3000", ":" + server.getAddress().getPort())
        .split(" ", -1);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (exchange.getRequestURI().getPath().equals("/__states")) {
      exists = asked.contains("exists");
      exchange.sendResponseHeaders(204, -1);
    } else if (exists) {
      send(exchange, 200, "application/json", "{\"text\":\"hello\"}");
    } else {
      send(
          exchange,
          404,
          "application/problem+json",
          "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no such note.\"}");
    }
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length());
    exchange.getResponseBody().write(body.getBytes(UTF_8));
  }
}
