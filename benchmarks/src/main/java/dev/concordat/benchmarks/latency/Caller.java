package dev.concordat.benchmarks.latency;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One caller on one connection that stays open: nothing but the server's work is timed. */
final class Caller implements Closeable {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

  private final Socket socket;
  private final InputStream in;
  private final String token;

  /**
   * An answer.
   *
   * @param head status line and headers
   * @param nanos from before the first byte of the request to the last of the answer
   */
  record Answer(String head, long nanos) {
    int status() {
      return Integer.parseInt(head.substring(9, 12));
    }
  }

  Caller(int port, String token) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream());
    this.token = token;
  }

  Answer get(String path) throws IOException {
    return send("GET " + path, "");
  }

  Answer post(String path, String json) throws IOException {
    return send("POST " + path, json);
  }

  private Answer send(String operation, String body) throws IOException {
    byte[] request =
        """
        %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        \r
        %s"""
            .formatted(operation, token, body.length(), body)
            .getBytes(StandardCharsets.US_ASCII);
    long start = System.nanoTime();
    socket.getOutputStream().write(request);
    String head = head();
    Matcher length = LENGTH.matcher(head);
    in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
    return new Answer(head, System.nanoTime() - start);
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
      int read = in.read();
      if (read < 0) {
        throw new IOException("The server closed the connection after: " + head);
      }
      head.append((char) read);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
