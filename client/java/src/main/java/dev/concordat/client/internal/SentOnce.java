package dev.concordat.client.internal;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request body, perhaps empty, that keeps its request from going out twice. The JDK sends a GET
 * or HEAD again of its own accord when the connection dies before a byte of the answer, and only
 * properties of the whole JVM, which are not a library's to set, forbid it. But before each sending
 * it asks the body for its length; so the second time there is no answer, and nothing is sent.
 */
final class SentOnce implements BodyPublisher {
  private final BodyPublisher body;
  private final AtomicBoolean sent = new AtomicBoolean();

  private SentOnce(BodyPublisher body) {
    this.body = body;
  }

  static SentOnce of(byte[] body) {
    return new SentOnce(BodyPublishers.ofByteArray(body));
  }

  static SentOnce nothing() {
    return new SentOnce(BodyPublishers.noBody());
  }

  static SentOnce of(BodyPublisher body) {
    return new SentOnce(body instanceof SentOnce once ? once.body : body);
  }

  /**
   * Whether the request has begun to go out: what fails from then on may have reached the server.
   */
  boolean wasSent() {
    return sent.get();
  }

  @Override
  public long contentLength() {
    if (!sent.compareAndSet(false, true)) {
      throw new Refused();
    }
    return body.contentLength();
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    body.subscribe(subscriber);
  }

  /** The JDK wanted to send the request again. */
  static final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private Refused() {
      super("A request is sent once.");
    }
  }
}
