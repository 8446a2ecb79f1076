package dev.concordat.contract.wire;

import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who asks in the cases, and what the service is made to hold for them. */
final class Identities {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode byName =
      SourceTree.read(Folders.CONTRACT_TESTS.resolve("cells/identities.yaml")).root().value();

  /** The token of each identity that has one, by its name. */
  Map<String, String> tokens() {
    Map<String, String> tokens = new TreeMap<>();
    for (Map.Entry<String, JsonNode> identity : byName.properties()) {
      if (identity.getValue().has("token")) {
        tokens.put(identity.getKey(), identity.getValue().get("token").asString());
      }
    }
    return tokens;
  }

  /** Sets the states the cases take for granted; each throws unless the service sets it. */
  void arrange(InetSocketAddress server) {
    state(server, "a clean contract database", JSON.createObjectNode());
    for (Map.Entry<String, JsonNode> identity : byName.properties()) {
      if (identity.getValue().has("organization")) {
        ObjectNode params = (ObjectNode) identity.getValue().deepCopy();
        state(server, "a token", params.put("identity", identity.getKey()));
      }
    }
    ObjectNode none = JSON.createObjectNode();
    state(server, "project \"web\" has language \"de\"", none);
    state(server, "project \"web\" has a key named \"greeting\"", none);
  }

  private static void state(InetSocketAddress server, String state, ObjectNode params) {
    ObjectNode change = JSON.createObjectNode().put("state", state).put("action", "setup");
    change.set("params", params);
    URI uri = URI.create("http://127.0.0.1:" + server.getPort() + "/__states");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(change.toString()))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "State '" + state + "': expected 200, found " + answer.statusCode() + answer.body());
      }
    } catch (IOException failed) {
      throw new IllegalStateException("State '" + state + "' could not be set.", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", interrupted);
    }
  }
}
