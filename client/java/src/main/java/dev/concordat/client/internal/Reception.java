package dev.concordat.client.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what arrives of one answer, so that the status and the bytes received survive when the rest
 * does not come. The JDK's own handlers throw all of it away.
 *
 * <p>To the JDK the answer is complete once its head has come; the body is waited for here, because
 * the JDK's timeout ends with the head, and a timer of ours for each call would cost more than all
 * else the client does.
 */
final class Reception implements BodyHandler<Reception>, BodySubscriber<Reception> {
  private static final int LONGEST_SUCCESS = 64 << 20;
  private static final int LONGEST_ERROR = 8 << 20;

  private final CompletableFuture<Void> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
  private @Nullable ResponseInfo head;
  private @Nullable Subscription subscription;

  @Override
  public synchronized BodySubscriber<Reception> apply(ResponseInfo info) {
    head = info;
    return this;
  }

  @Override
  public CompletionStage<Reception> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public synchronized void onSubscribe(Subscription from) {
    subscription = from;
    if (whole.isDone()) {
      from.cancel();
    } else {
      from.request(Long.MAX_VALUE);
    }
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] chunk = new byte[Math.min(buffer.remaining(), longest() - bytes.size())];
      buffer.get(chunk);
      bytes.writeBytes(chunk);
      if (buffer.hasRemaining()) {
        stop(new IOException("body longer than " + longest() + " bytes"));
      }
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(null);
  }

  /** Completes with the body's last byte, or with what kept it from coming. */
  CompletableFuture<Void> whole() {
    return whole;
  }

  /** Takes no more of a body that is still coming, which closes its connection. */
  synchronized void stop(Throwable why) {
    whole.completeExceptionally(why);
    if (whole.isCompletedExceptionally() && subscription != null) {
      subscription.cancel();
    }
  }

  /** Whether the head has come. */
  synchronized boolean hasBegun() {
    return head != null;
  }

  /** What there is so far; empty without a status. */
  synchronized Optional<Reply> reply(@Nullable Throwable broken) {
    return Optional.ofNullable(head)
        .map(
            info ->
                ContentCoding.decoded(
                    new Reply(info.statusCode(), info.headers(), bytes.toByteArray(), broken)));
  }

  /** How many bytes of a body are kept. */
  static int longest(int status) {
    return status <= 299 ? LONGEST_SUCCESS : LONGEST_ERROR;
  }

  private int longest() {
    return longest(head == null ? 0 : head.statusCode());
  }
}
