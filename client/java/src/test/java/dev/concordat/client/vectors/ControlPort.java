package dev.concordat.client.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The scripted server's control protocol, as client/vectors/README.md describes it. */
record ControlPort(URI control, HttpClient http) {
  static final JsonMapper JSON = JsonMapper.shared();

  /** A run of one vector, and where its client must go. */
  record Run(String id, String baseUrl) {}

  ControlPort(URI control) {
    this(control, HttpClient.newHttpClient());
  }

  JsonNode vectors() {
    return send("GET", "/vectors", null);
  }

  JsonNode reasons() {
    return send("GET", "/reasons", null);
  }

  Run begin(String vector) {
    JsonNode run = send("POST", "/runs", JSON.createObjectNode().put("vector", vector));
    return new Run(run.get("run").asString(), run.get("baseUrl").asString());
  }

  void advance(Run run, Duration slept) {
    ObjectNode clock = JSON.createObjectNode().put("advanceMs", slept.toMillis());
    send("POST", "/runs/" + run.id() + "/clock", clock);
  }

  /** What came over the wire, once there were so many requests. */
  JsonNode seen(Run run, int atLeast) {
    return send("GET", "/runs/" + run.id() + "?requests=" + atLeast, null);
  }

  void end(Run run) {
    send("DELETE", "/runs/" + run.id(), null);
  }

  private JsonNode send(String method, String path, @Nullable JsonNode body) {
    HttpRequest request =
        HttpRequest.newBuilder(control.resolve(path))
            .method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
            .build();
    try {
      JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofByteArray()).body());
      if (answer.has("message")) {
        throw new AssertionError(method + " " + path + ": " + answer.get("message"));
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted at " + path, e);
    }
  }
}
