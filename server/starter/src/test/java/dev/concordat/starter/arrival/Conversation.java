package dev.concordat.starter.arrival;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.concordat.starter.wire.BareTomcat;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** One connection, on which requests are sent piece by piece and answers read one by one. */
final class Conversation implements AutoCloseable {
  private final Socket socket;
  private final BareTomcat server;

  Conversation(BareTomcat server) throws IOException {
    this.server = server;
    this.socket = new Socket(InetAddress.getLoopbackAddress(), server.server().getPort());
    socket.setSoTimeout(5_000);
    socket.setTcpNoDelay(true);
  }

  /** Sends these bytes as they are. */
  Conversation send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    return this;
  }

  /** Sends pieces, each once the server has read what came before. */
  Conversation sendApart(String... pieces) throws IOException {
    for (String piece : pieces) {
      send(piece);
      // Answered on another connection: by then the server has seen this one's bytes as well.
      server.wire().get("/");
    }
    return this;
  }

  /** The next answer's status line and header lines. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IOException("The server closed the connection after: " + head);
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** The next answer's status and body, such as {@code 200 text}. */
  String answer() throws IOException {
    String head = head();
    String status = head.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
    int length =
        head.lines()
            .filter(line -> line.startsWith("Content-Length: "))
            .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
            .findFirst()
            .orElse(0);
    return status + " " + new String(socket.getInputStream().readNBytes(length), ISO_8859_1);
  }

  /** Whether the server has closed the connection, with nothing left to read. */
  boolean isOver() throws IOException {
    InputStream in = socket.getInputStream();
    return in.read() < 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
