package dev.concordat.starter.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;

/** A client that speaks HTTP/2 in clear text, once its first request has been upgraded to it. */
public final class Http2 {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
  private final int port;

  /** Upgrades a connection to this port. */
  public Http2(int port) throws IOException, InterruptedException {
    this.port = port;
    get("/");
  }

  /** Gets this path. */
  public Answer get(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  /** Posts this JSON. */
  public Answer post(String path, String json) throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
    assertThat(response.headers().map())
        .as("no header of the connection (RFC 9113, section 8.2.2)")
        .doesNotContainKeys("connection", "keep-alive", "transfer-encoding", "upgrade");
    String headers =
        response.headers().map().entrySet().stream()
            .flatMap(named -> named.getValue().stream().map(one -> named.getKey() + ": " + one))
            .collect(Collectors.joining("\r\n"));
    String head = "HTTP/2 " + response.statusCode() + "\r\n" + headers;
    return new Answer(head, response.body(), head + "\r\n\r\n" + response.body());
  }
}
