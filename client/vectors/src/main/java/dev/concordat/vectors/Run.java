package dev.concordat.vectors;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A vector being played on a port of its own; threads may share it. */
final class Run implements Closeable {
  private static final Instant BEGINNING = Instant.parse("2026-11-01T08:00:00Z");
  private static final Answer.Played OVER =
      new Answer.Played(
          List.of(new Step.Text("HTTP/1.1 598 Script Over\r\nContent-Length: 0\r\n\r\n")));

  private final Script script;
  private final Port port;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final List<Received> requests = new ArrayList<>();
  private Instant now = BEGINNING;
  private int connections;
  private int next;
  private boolean refusedOnce;

  Run(Script script) throws IOException {
    this.script = script;
    this.port = new Port();
    if (refuses()) {
      refusedOnce = true;
    } else {
      listen();
    }
  }

  String baseUrl() {
    return script.address().at(port.number());
  }

  synchronized Instant now() {
    return now;
  }

  /**
   * The client has slept; its next attempt follows. A refusal cannot be seen from here, so the
   * first sleep after an attempt that must have been refused ends it.
   */
  synchronized void advance(Duration slept) throws IOException {
    now = now.plus(slept);
    if (refuses() && refusedOnce) {
      next++;
      if (!refuses()) {
        listen();
      }
    }
    refusedOnce = refuses();
  }

  /** Notes the request and says what to do about it. */
  synchronized Answer.Played answer(Received request) {
    requests.add(request);
    notifyAll();
    boolean over = next >= script.answers().size();
    return !over && script.answers().get(next++) instanceof Answer.Played played ? played : OVER;
  }

  /** An answer was played: where the next attempt is to be refused, nobody is there from now on. */
  synchronized void answered() throws IOException {
    if (refuses()) {
      port.shut();
      closeSockets();
    }
  }

  /** What was seen on the wire, once there were so many requests or ten seconds have passed. */
  synchronized Seen seen(int atLeast) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    for (long left; requests.size() < atLeast && (left = end - System.nanoTime()) > 0; ) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return new Seen(List.copyOf(requests), connections);
  }

  /**
   * What was seen on the wire.
   *
   * @param connections how many were accepted
   */
  record Seen(List<Received> requests, int connections) {}

  @Override
  public synchronized void close() throws IOException {
    port.close();
    closeSockets();
  }

  private boolean refuses() {
    return next < script.answers().size() && script.answers().get(next) instanceof Answer.Refused;
  }

  private void listen() throws IOException {
    ServerSocket listening = port.open();
    Daemon.of(() -> accept(listening)).start();
  }

  private void accept(ServerSocket listening) {
    try {
      while (true) {
        Socket socket = listening.accept();
        sockets.add(socket);
        synchronized (this) {
          connections++;
        }
        Daemon.of(() -> hold(socket)).start();
      }
    } catch (IOException closed) {
      // The run is over, or refuses.
    }
  }

  private void hold(Socket socket) {
    Conversation conversation = new Conversation(this, socket);
    if (script.address() == Script.Address.HTTPS) {
      conversation.disappoint();
    } else {
      conversation.hold();
    }
    sockets.remove(socket);
  }

  private void closeSockets() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
