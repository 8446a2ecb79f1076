package dev.concordat.server;

import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeededTokens;
import dev.concordat.server.tokens.TokenSecret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port, asked with a token of {@code acme} that may do anything. */
public final class Node implements AutoCloseable {
  private static final String TOKEN = "cdt_acmeAdmin000000000000000000000000000000000014lLM2";
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private Node(String... properties) {
    context =
        SpringApplication.run(
            Server.class,
            Stream.concat(
                    Stream.of(
                        "--server.port=0",
                        "--spring.main.log-startup-info=false",
                        "--concordat.rate-limits.token.quota=1000000",
                        "--concordat.rate-limits.token.burst=1000000"),
                    Stream.of(properties))
                .toArray(String[]::new));
  }

  /** A node with the demonstration's data, on an H2 of its own. */
  public static Node withDemoData() {
    return new Node(
        "--concordat.embedded-database=jdbc:h2:mem:"
            + new Ids().next()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
            + "DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000");
  }

  /** A node on a database that others may use too; it has the organization {@code acme}. */
  public static Node on(String address) {
    Node node = new Node("--spring.datasource.url=" + address);
    node.context
        .getBean(SeededTokens.class)
        .token(
            new SeedToken(
                "acme",
                "admin",
                TokenSecret.parse(TOKEN).orElseThrow(),
                List.of("projects:write", "keys:read", "keys:write", "translations:write"),
                SeedToken.State.ACTIVE));
    return node;
  }

  /** What came back; a body that is not JSON is an error of the test. */
  public record Reply(HttpResponse<String> response) {
    /** The status. */
    public int status() {
      return response.statusCode();
    }

    /** The body. */
    public JsonNode body() {
      return JSON.readTree(response.body());
    }

    /** The messages of an error, one or several. */
    public List<String> messages() {
      JsonNode message = body().path("message");
      return message.isArray()
          ? message.valueStream().map(JsonNode::stringValue).toList()
          : List.of(message.stringValue());
    }
  }

  /** Sends a request without a body. */
  public Reply send(String method, String path) {
    return send(method, path, "");
  }

  /** Sends a request; single quotes in the body stand for double ones. */
  public Reply send(String method, String path, String body) {
    return sendAsync(method, path, body).join();
  }

  /** Sends a request, and does not wait. */
  public CompletableFuture<Reply> sendAsync(String method, String path, String body) {
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + TOKEN)
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Reply::new);
  }

  @Override
  public void close() {
    context.close();
  }
}
