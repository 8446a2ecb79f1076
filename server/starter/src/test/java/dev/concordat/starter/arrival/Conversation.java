package dev.concordat.starter.arrival;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.starter.wire.BareTomcat;
import dev.concordat.starter.wire.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;

/** One connection, on which requests are sent piece by piece and answers read one by one. */
final class Conversation implements AutoCloseable {
  private static final int PAUSE = 100;

  private final Socket socket;
  private final Wire others;

  Conversation(BareTomcat server) throws IOException {
    this(server.server().getPort());
  }

  /** With the server at this port of loopback; waits 10 s for an answer. */
  Conversation(int port) throws IOException {
    this.others = new Wire(port);
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
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
      others.get("/");
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

  /** Everything the server sends until it closes. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** Whether the server closes while so many bytes are sent to it, ten in a second. */
  boolean endsWithin(int bytes) throws IOException {
    socket.setSoTimeout(PAUSE);
    for (int sent = 0; sent < bytes; sent++) {
      try {
        return socket.getInputStream().read() < 0;
      } catch (SocketTimeoutException nothingYet) {
        socket.getOutputStream().write('x');
      } catch (SocketException reset) {
        return true;
      }
    }
    return false;
  }

  /** Whether the server says nothing for a while. */
  boolean isSilent() throws IOException {
    int limit = socket.getSoTimeout();
    socket.setSoTimeout(PAUSE);
    try {
      socket.getInputStream().read();
      return false;
    } catch (SocketTimeoutException nothing) {
      return true;
    } finally {
      socket.setSoTimeout(limit);
    }
  }

  /** Goes away without a farewell. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
