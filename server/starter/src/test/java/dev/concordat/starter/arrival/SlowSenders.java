package dev.concordat.starter.arrival;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections that have sent a part of a request, and go on when told to. */
final class SlowSenders implements AutoCloseable {
  private final List<Socket> sockets = new ArrayList<>();

  /** Opens this many, each of which sends these bytes, and no more. */
  static SlowSenders begin(int port, int count, String bytes) throws IOException {
    SlowSenders senders = new SlowSenders();
    for (int i = 0; i < count; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      senders.sockets.add(socket);
      socket.setSoTimeout(10_000);
      socket.setTcpNoDelay(true);
      senders.send(i, bytes);
    }
    return senders;
  }

  void send(int sender, String bytes) throws IOException {
    sockets.get(sender).getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Everything the service sends one of them until it closes. */
  String answer(int sender) throws IOException {
    byte[] answer = sockets.get(sender).getInputStream().readAllBytes();
    return new String(answer, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
