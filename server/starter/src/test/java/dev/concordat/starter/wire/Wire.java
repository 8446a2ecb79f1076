package dev.concordat.starter.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection per request to a server on loopback; waits 10 s for an answer. */
public record Wire(int port) {
  /** Sends bytes as they are, and reads until the server closes. */
  public Answer send(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return Answer.of(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends a head, then one space at a time with this pause until an answer comes. */
  public Answer trickle(String head, Duration pause) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) pause.toMillis());
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      while (answer.size() == 0) {
        socket.getOutputStream().write(' ');
        answer.write(oneByteWithin(socket));
      }
      socket.setSoTimeout(10_000);
      answer.writeBytes(socket.getInputStream().readAllBytes());
      return Answer.of(answer.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] oneByteWithin(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readNBytes(1);
    } catch (SocketTimeoutException nothingYet) {
      return new byte[0];
    }
  }

  /** Sends text, one byte a character. */
  public Answer send(String request) {
    return send(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A request without body; further header lines may follow. */
  public Answer request(String line, String... headers) {
    return send(head(line, headers) + "\r\n");
  }

  public Answer get(String path, String... headers) {
    return request("GET " + path, headers);
  }

  /** A JSON body in UTF-8. */
  public Answer post(String path, String json, String... headers) {
    return post(path, json.getBytes(StandardCharsets.UTF_8), headers);
  }

  public Answer post(String path, byte[] body, String... headers) {
    String head =
        head("POST " + path, headers)
            + "Content-Type: application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] request = new byte[start.length + body.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(body, 0, request, start.length, body.length);
    return send(request);
  }

  private static String head(String line, String... headers) {
    StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\nHost: localhost\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.append("Connection: close\r\n").toString();
  }
}
