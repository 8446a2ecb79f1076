package dev.concordat.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers with exactly these bytes, and then does as it was told; counts requests by their heads.
 */
final class RawServer implements AutoCloseable {
  /** As many writes that go on as no buffer on the way holds: the client must have read some. */
  private static final int TAKEN = 256;

  /** What follows the answer on a connection. */
  private enum Then {
    HANGS_UP,
    HANGS_UP_AFTER_ONE_MORE,
    HANGS_UP_FOR_ALL,
    IS_SILENT,
    GOES_ON,
    DRIPS
  }

  private final ServerSocket listening;
  private final byte[] bytes;
  private final Then then;
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final CountDownLatch taken = new CountDownLatch(TAKEN);

  private RawServer(byte[] bytes, Then then) throws IOException {
    this.bytes = bytes;
    this.then = then;
    listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  static RawServer hangingUpAfter(String bytes) throws IOException {
    return hangingUpAfter(bytes.getBytes(UTF_8));
  }

  static RawServer hangingUpAfter(byte[] bytes) throws IOException {
    return new RawServer(bytes, Then.HANGS_UP);
  }

  /** Keeps the connection until the next request on it, and hangs up on that one. */
  static RawServer hangingUpAfterOneMore(String bytes) throws IOException {
    return new RawServer(bytes.getBytes(UTF_8), Then.HANGS_UP_AFTER_ONE_MORE);
  }

  /** Hangs up on the first request, and takes no further connection. */
  static RawServer hangingUpOnceAndForAll() throws IOException {
    return new RawServer(new byte[0], Then.HANGS_UP_FOR_ALL);
  }

  static RawServer silentAfter(String bytes) throws IOException {
    return new RawServer(bytes.getBytes(UTF_8), Then.IS_SILENT);
  }

  /** Then says the last byte again and again, as fast as it can. */
  static RawServer goingOnAfter(String bytes) throws IOException {
    return new RawServer(bytes.getBytes(UTF_8), Then.GOES_ON);
  }

  /** Then says the last byte again every few milliseconds. */
  static RawServer drippingAfter(String bytes) throws IOException {
    return new RawServer(bytes.getBytes(UTF_8), Then.DRIPS);
  }

  ConcordatClientBuilder client() {
    return ConcordatClient.builder().baseUrl("http://localhost:" + listening.getLocalPort());
  }

  int requests() {
    return requests.get();
  }

  /** Waits until the bytes were sent. */
  void awaitAnswered() throws InterruptedException {
    assertThat(answered.await(10, TimeUnit.SECONDS)).as("answered").isTrue();
  }

  /** Waits until the client reads the body of an answer that goes on. */
  void awaitReading() throws InterruptedException {
    assertThat(taken.await(10, TimeUnit.SECONDS)).as("the client reads").isTrue();
  }

  /** Waits until the client has closed the connection, of a server that does not itself. */
  void awaitHangUp() throws InterruptedException {
    assertThat(hungUp.await(10, TimeUnit.SECONDS)).as("the client hung up").isTrue();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        serve(socket);
      } catch (IOException | InterruptedException e) {
        // Closed by the test, or left by the client: either way the next one may come.
      }
    }
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    readHead(socket.getInputStream());
    if (then == Then.HANGS_UP_FOR_ALL) {
      listening.close();
    }
    socket.getOutputStream().write(bytes);
    answered.countDown();
    if (then == Then.IS_SILENT) {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
      hungUp.countDown();
    }
    if (then == Then.GOES_ON || then == Then.DRIPS) {
      goOn(socket.getOutputStream());
    }
    if (then == Then.HANGS_UP_AFTER_ONE_MORE) {
      readHead(socket.getInputStream());
    }
    socket.shutdownOutput();
  }

  private void goOn(OutputStream out) throws InterruptedException {
    byte[] more = new byte[then == Then.DRIPS ? 1 : 65_536];
    Arrays.fill(more, bytes[bytes.length - 1]);
    try {
      while (true) {
        out.write(more);
        taken.countDown();
        Thread.sleep(then == Then.DRIPS ? 5 : 0);
      }
    } catch (IOException e) {
      hungUp.countDown();
    }
  }

  private void readHead(InputStream in) throws IOException {
    for (int last = 0; last != 0x0d0a0d0a; ) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("left before the end of the head");
      }
      last = last << 8 | next;
    }
    requests.incrementAndGet();
  }
}
