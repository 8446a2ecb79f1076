package dev.concordat.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The service at a port, as the holder of a token asks it; an empty token sends none. */
public record Api(int port, String token) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The same service, asked with another token. */
  public Api as(String otherToken) {
    return new Api(port, otherToken);
  }

  /** Sends a GET. */
  public Answer get(String path) {
    return send("GET", path, "");
  }

  /** Sends a DELETE. */
  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  /** Sends JSON, with more headers as names and values in turn. */
  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  /** Sends a request; one with an empty body has none. */
  public Answer send(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(20))
            .method(method, BodyPublishers.ofString(json));
    if (!json.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return exchange(request.build());
  }

  private static Answer exchange(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
