package dev.concordat.vectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The control protocol that runners speak; client/vectors/README.md describes it. */
final class Control implements HttpHandler {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Vectors vectors;
  private final Runs runs;

  Control(Vectors vectors, Runs runs) {
    this.vectors = vectors;
    this.runs = runs;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      JsonNode answer = answer(exchange);
      send(exchange, 200, answer);
    } catch (Refusal refused) {
      send(exchange, 400, JSON.createObjectNode().put("message", refused.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode answer(HttpExchange exchange) throws IOException, InterruptedException, Refusal {
    String[] path = exchange.getRequestURI().getPath().split("/");
    String asked = exchange.getRequestMethod() + " " + (path.length > 1 ? path[1] : "");
    if (path.length == 2) {
      switch (asked) {
        case "GET vectors":
          return all();
        case "GET reasons":
          return JSON.valueToTree(vectors.reasons().sentences());
        case "POST runs":
          return begin(body(exchange));
        default:
          break;
      }
    }
    if (path.length >= 3 && path[1].equals("runs")) {
      return ofRun(exchange, path[2], asked);
    }
    throw new Refusal("expected GET /vectors, GET /reasons, or POST /runs");
  }

  private ArrayNode all() {
    ArrayNode all = JSON.createArrayNode();
    vectors.all().forEach(vector -> all.add(vector.forRunners()));
    return all;
  }

  private ObjectNode begin(JsonNode body) throws IOException, Refusal {
    String id = body.path("vector").asString("");
    Vector vector = vectors.get(id);
    if (vector == null) {
      throw new Refusal("there is no vector '" + id + "'");
    }
    String run = runs.begin(vector.script());
    return JSON.createObjectNode().put("run", run).put("baseUrl", known(run).baseUrl());
  }

  private JsonNode ofRun(HttpExchange exchange, String id, String asked)
      throws IOException, InterruptedException, Refusal {
    Run run = known(id);
    switch (asked) {
      case "GET runs":
        String query = exchange.getRequestURI().getQuery();
        int atLeast = query == null ? 0 : Integer.parseInt(query.replaceFirst("^requests=", ""));
        return JSON.valueToTree(run.seen(atLeast));
      case "POST runs":
        run.advance(Duration.ofMillis(body(exchange).path("advanceMs").asLong()));
        return JSON.createObjectNode().put("now", run.now().toString());
      case "DELETE runs":
        runs.end(id);
        return JSON.createObjectNode();
      default:
        throw new Refusal("expected GET or DELETE /runs/RUN, or POST /runs/RUN/clock");
    }
  }

  private Run known(String id) throws Refusal {
    Run run = runs.get(id);
    if (run == null) {
      throw new Refusal("there is no run '" + id + "'");
    }
    return run;
  }

  private static JsonNode body(HttpExchange exchange) throws Refusal {
    try {
      return JSON.readTree(exchange.getRequestBody());
    } catch (JacksonException e) {
      throw new Refusal("expected JSON");
    }
  }

  private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** What was asked cannot be done. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String why) {
      super(why);
    }
  }
}
