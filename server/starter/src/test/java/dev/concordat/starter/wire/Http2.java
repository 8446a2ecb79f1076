package dev.concordat.starter.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.io.CloseMode;

/** A client that speaks HTTP/2 in clear text, and sends a path as it is. */
public final class Http2 implements AutoCloseable {
  private final CloseableHttpAsyncClient client = HttpAsyncClients.createHttp2Minimal();
  private final HttpHost host;

  /** Talks to this port. */
  public Http2(int port) {
    host = new HttpHost("http", "127.0.0.1", port);
    client.start();
  }

  /** Gets this path. */
  public Answer get(String path) {
    return send(SimpleRequestBuilder.get(), path);
  }

  /** Posts this JSON, with these headers; its length is told by none, unless by one of these. */
  public Answer post(String path, String json, String... headers) {
    SimpleRequestBuilder builder =
        SimpleRequestBuilder.post().setBody(json, ContentType.APPLICATION_JSON);
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      builder.addHeader(parts[0], parts[1]);
    }
    return send(builder, path);
  }

  private Answer send(SimpleRequestBuilder builder, String path) {
    SimpleHttpRequest request = builder.setHttpHost(host).build();
    request.setPath(path);
    SimpleHttpResponse response;
    try {
      response = client.execute(request, null).get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failure) {
      throw new AssertionError("No answer over HTTP/2: " + failure, failure);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
    assertThat(response.getHeaders())
        .extracting(header -> header.getName().toLowerCase(Locale.ROOT))
        .as("no header of the connection (RFC 9113, section 8.2.2)")
        .doesNotContain("connection", "keep-alive", "transfer-encoding", "upgrade");
    byte[] bytes = response.getBodyBytes();
    String body = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    String head =
        Arrays.stream(response.getHeaders())
            .map(Http2::line)
            .collect(Collectors.joining("\r\n", "HTTP/2 " + response.getCode() + "\r\n", ""));
    return new Answer(head, body, head + "\r\n\r\n" + body);
  }

  private static String line(NameValuePair header) {
    return header.getName() + ": " + header.getValue();
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }
}
