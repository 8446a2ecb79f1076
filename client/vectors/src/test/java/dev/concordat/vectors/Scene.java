package dev.concordat.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of one vector with these answers, told over the control protocol. */
final class Scene implements AutoCloseable {
  private static final String CASE =
      """
      why: As scripted.
      call: { operation: getMe }
      server: [%s]
      expect: { result: {}, requests: 1 }
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ScriptedServer server;
  private final String run;
  private final int port;

  Scene(Path cases, String answers) throws Exception {
    Path group = Files.createDirectories(cases.resolve("group"));
    Files.writeString(group.resolve("case.yaml"), CASE.formatted(answers));
    server = ScriptedServer.start(Vectors.read(cases, Tree.REASONS, Tree.DOCUMENT));
    JsonNode begun = post("/runs", "{\"vector\": \"group/case\"}");
    run = begun.path("run").stringValue();
    port = URI.create(begun.path("baseUrl").stringValue()).getPort();
  }

  /** Sends this, says no more, and returns all that comes. */
  String ask(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  void sleep(int milliseconds) throws Exception {
    post("/runs/" + run + "/clock", "{\"advanceMs\": " + milliseconds + "}");
  }

  JsonNode seen(int requests) throws Exception {
    return send("/runs/" + run + "?requests=" + requests, "GET", "");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private JsonNode post(String path, String body) throws Exception {
    return send(path, "POST", body);
  }

  private JsonNode send(String path, String method, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.control().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }
}
