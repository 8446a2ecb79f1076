package dev.concordat.client.internal;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes single attempts.
 *
 * @param attemptTimeout how long each may last, to the last byte of the answer
 */
public record Transport(HttpClient http, Duration attemptTimeout) {

  /** Never longer than {@code left}, the rest of the call's time. */
  <T> Attempted<T> send(Call call, HttpRequest request, Duration left, Class<T> type) {
    Duration longest = left.compareTo(attemptTimeout) < 0 ? left : attemptTimeout;
    Reception reception = new Reception();
    CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, reception);
    try {
      answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
      return Attempted.of(call, reception.reply(null).orElseThrow(), type);
    } catch (ExecutionException e) {
      return cutOff(call, reception, e.getCause() == null ? e : e.getCause(), type);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return cutOff(call, reception, new TimeoutException("no whole answer in " + longest), type);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return cutOff(call, reception, e, type);
    }
  }

  private static <T> Attempted<T> cutOff(
      Call call, Reception reception, Throwable cause, Class<T> type) {
    return reception
        .reply(cause)
        .map(reply -> Attempted.of(call, reply, type))
        .orElseGet(() -> Attempted.unanswered(call, cause));
  }
}
