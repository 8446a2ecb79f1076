package dev.concordat.client.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes single attempts, until it is closed; threads share it. */
public final class Transport {
  /**
   * The JDK leaves a connection open for good if it is told to cancel while the head of the answer
   * is coming. So a cancelled attempt gives the head this time to come.
   */
  private static final Executor GRACE =
      CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

  private volatile @Nullable HttpClient http;

  public Transport(HttpClient http) {
    this.http = http;
  }

  /** Makes an attempt that ends within {@code longest}, or when the thread is interrupted. */
  <T> Attempted<T> send(Call<T> call, HttpRequest request, Duration longest) {
    HttpClient open = open();
    Reception reception = new Reception();
    long end = System.nanoTime() + longest.toNanos();
    try {
      open.send(request, reception);
      reception.whole().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      return received(call, reception);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return cutOff(call, reception, e);
    } catch (ExecutionException | TimeoutException | IOException e) {
      return cutOff(call, reception, cause(e, request, longest));
    } catch (RuntimeException e) {
      if (!wasSent(request)) {
        throw e;
      }
      return cutOff(call, reception, cause(e, request, longest));
    }
  }

  /** Makes an attempt without holding a thread; cancelling it gives it up. */
  <T> CompletableFuture<Attempted<T>> sendAsync(
      Call<T> call, HttpRequest request, Duration longest) {
    Reception reception = new Reception();
    long end = System.nanoTime() + longest.toNanos();
    CompletableFuture<?> head = open().sendAsync(request, reception);
    // Not one derived of the JDK's future: to cancel that cancels the JDK's.
    CompletableFuture<Attempted<T>> attempted = new CompletableFuture<>();
    head.thenCompose(answer -> rest(reception, end - System.nanoTime()))
        .handle(
            (done, e) ->
                e == null
                    ? received(call, reception)
                    : cutOff(call, reception, cause(e, request, longest)))
        .whenComplete(
            (answer, e) -> {
              if (e == null) {
                attempted.complete(answer);
              } else {
                attempted.completeExceptionally(e);
              }
            });
    attempted.whenComplete(
        (answer, cancelled) -> {
          if (cancelled != null) {
            reception.stop(cancelled);
            GRACE.execute(() -> giveUp(head, reception));
          }
        });
    return attempted;
  }

  /** Has no further attempt begin; those under way end by themselves. */
  public void close() {
    HttpClient closing = http;
    http = null;
    if (closing != null) {
      Shutdown.of(closing);
    }
  }

  boolean isClosed() {
    return http == null;
  }

  private HttpClient open() {
    HttpClient open = http;
    if (open == null) {
      throw new IllegalStateException("The client is closed.");
    }
    return open;
  }

  /** A head that has come belongs to a reception that was stopped, which closes the connection. */
  private static void giveUp(CompletableFuture<?> head, Reception reception) {
    if (!reception.hasBegun()) {
      head.cancel(true);
    }
  }

  private static CompletableFuture<Void> rest(Reception reception, long nanos) {
    CompletableFuture<Void> whole = reception.whole();
    return whole.isDone() ? whole : whole.orTimeout(nanos, TimeUnit.NANOSECONDS);
  }

  private static <T> Attempted<T> received(Call<T> call, Reception reception) {
    return Attempted.of(call, reception.reply(null).orElseThrow());
  }

  private static <T> Attempted<T> cutOff(Call<T> call, Reception reception, Throwable cause) {
    reception.stop(cause);
    return reception
        .reply(cause)
        .map(reply -> Attempted.of(call, reply))
        .orElseGet(() -> Attempted.unanswered(call, cause));
  }

  private static Throwable cause(Throwable wrapped, HttpRequest request, Duration longest) {
    Throwable cause = wrapped;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (wasSent(request) && (isConnecting(cause) || isRefused(cause))) {
      // It speaks of the connection on which the JDK wanted to send the request again.
      return new IOException("the connection ended before an answer");
    }
    if (cause instanceof RuntimeException) {
      // The JDK does not catch what goes wrong with a Content-Length that is no number.
      return new IOException("the length of the answer is not HTTP", cause);
    }
    return !isConnecting(cause)
            && (cause instanceof TimeoutException || cause instanceof HttpTimeoutException)
        ? new TimeoutException("no whole answer in " + longest)
        : cause;
  }

  private static boolean wasSent(HttpRequest request) {
    return request.bodyPublisher().orElseThrow() instanceof SentOnce body && body.wasSent();
  }

  private static boolean isRefused(Throwable cause) {
    return cause instanceof SentOnce.Refused || cause.getCause() instanceof SentOnce.Refused;
  }

  private static boolean isConnecting(Throwable cause) {
    return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
  }
}
