package dev.concordat.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers with exactly these bytes, then hangs up or, if told so, says no more until closed. */
final class RawServer implements AutoCloseable {
  private final ServerSocket listening;
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);

  private RawServer(String bytes, boolean hangsUp) throws IOException {
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(bytes.getBytes(UTF_8), hangsUp), "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  static RawServer hangingUpAfter(String bytes) throws IOException {
    return new RawServer(bytes, true);
  }

  static RawServer silentAfter(String bytes) throws IOException {
    return new RawServer(bytes, false);
  }

  ConcordatClientBuilder client() {
    return ConcordatClient.builder().baseUrl("http://localhost:" + listening.getLocalPort());
  }

  int connections() {
    return connections.get();
  }

  /** Waits until the bytes were sent. */
  void awaitAnswered() throws InterruptedException {
    answered.await();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listening.close();
  }

  private void serve(byte[] bytes, boolean hangsUp) {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        connections.incrementAndGet();
        skipHead(socket.getInputStream());
        socket.getOutputStream().write(bytes);
        answered.countDown();
        if (!hangsUp) {
          closed.await();
        }
        socket.shutdownOutput();
      } catch (IOException | InterruptedException e) {
        // Closed by the test, or left by the client: either way the next one may come.
      }
    }
  }

  private static void skipHead(InputStream in) throws IOException {
    for (int last = 0; last != 0x0d0a0d0a; ) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("left before the end of the head");
      }
      last = last << 8 | next;
    }
  }
}
