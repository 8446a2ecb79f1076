package dev.concordat.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A loopback port that is kept, whether it listens or refuses: a socket that is bound but does not
 * listen refuses connections, and lets nobody else have the port.
 */
final class Port implements Closeable {
  private final int number;
  private @Nullable Socket keeper;
  private @Nullable ServerSocket listening;

  /** Any free port; it refuses. */
  Port() throws IOException {
    keeper = kept(0);
    number = keeper.getLocalPort();
  }

  int number() {
    return number;
  }

  /** From now on it listens. */
  synchronized ServerSocket open() throws IOException {
    close();
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(at(number));
    listening = socket;
    return socket;
  }

  /** From now on it refuses. */
  synchronized void shut() throws IOException {
    close();
    keeper = kept(number);
  }

  @Override
  public synchronized void close() throws IOException {
    if (listening != null) {
      listening.close();
      listening = null;
    }
    if (keeper != null) {
      keeper.close();
      keeper = null;
    }
  }

  private static Socket kept(int port) throws IOException {
    Socket socket = new Socket();
    socket.setReuseAddress(true);
    socket.bind(at(port));
    return socket;
  }

  private static InetSocketAddress at(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
