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
 */
final class Reception implements BodyHandler<Void>, BodySubscriber<Void> {
  private static final int LONGEST_SUCCESS = 64 << 20;
  private static final int LONGEST_ERROR = 8 << 20;

  private final CompletableFuture<Void> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private @Nullable ResponseInfo head;
  private @Nullable Subscription subscription;

  @Override
  public synchronized BodySubscriber<Void> apply(ResponseInfo info) {
    head = info;
    bytes.reset();
    return this;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return whole;
  }

  @Override
  public synchronized void onSubscribe(Subscription from) {
    subscription = from;
    from.request(Long.MAX_VALUE);
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] chunk = new byte[Math.min(buffer.remaining(), longest() - bytes.size())];
      buffer.get(chunk);
      bytes.writeBytes(chunk);
      if (buffer.hasRemaining() && subscription != null) {
        subscription.cancel();
        whole.completeExceptionally(new IOException("body longer than " + longest() + " bytes"));
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

  /** What there is so far; empty without a status. */
  synchronized Optional<Reply> reply(@Nullable Throwable broken) {
    return Optional.ofNullable(head)
        .map(
            info ->
                ContentCoding.decoded(
                    new Reply(info.statusCode(), info.headers(), bytes.toByteArray(), broken)));
  }

  private int longest() {
    return head != null && head.statusCode() <= 299 ? LONGEST_SUCCESS : LONGEST_ERROR;
  }
}
