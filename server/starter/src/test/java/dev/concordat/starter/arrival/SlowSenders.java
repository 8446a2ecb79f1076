package dev.concordat.starter.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Connections that have sent a part of a request, and go on when told to. */
final class SlowSenders implements AutoCloseable {
  private final List<Conversation> senders = new ArrayList<>();

  /** Opens this many, each of which sends these bytes, and no more. */
  static SlowSenders begin(int port, int count, String bytes) throws IOException {
    SlowSenders slow = new SlowSenders();
    for (int i = 0; i < count; i++) {
      slow.senders.add(new Conversation(port));
      slow.send(i, bytes);
    }
    return slow;
  }

  void send(int sender, String bytes) throws IOException {
    senders.get(sender).send(bytes);
  }

  /** The next answer's head, with the line that ends it. */
  String head(int sender) throws IOException {
    return senders.get(sender).head();
  }

  /** Everything the service sends one of them until it closes. */
  String answer(int sender) throws IOException {
    return senders.get(sender).rest();
  }

  @Override
  public void close() throws IOException {
    for (Conversation sender : senders) {
      sender.close();
    }
  }
}
