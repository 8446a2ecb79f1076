package dev.concordat.client.internal;

import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.error.Failure;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends calls and reads their answers; immutable, threads may share it. */
public final class Exchange {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

  private final HttpClient http;
  private final Requests requests;
  private final Duration attemptTimeout;

  /** Each attempt may last {@code attemptTimeout}, to the last byte of the answer. */
  public Exchange(HttpClient http, Requests requests, Duration attemptTimeout) {
    this.http = http;
    this.requests = requests;
    this.attemptTimeout = attemptTimeout;
  }

  /**
   * Sends the call once and reads its documented result; the one place where attempts are made.
   *
   * @throws dev.concordat.client.error.ConcordatException if it ends in anything else
   */
  public <T> T send(Call call, Class<T> type) {
    return Results.of(call, attempt(call, requests.of(call)), type);
  }

  private Reply attempt(Call call, HttpRequest request) {
    Reception reception = new Reception();
    CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, reception);
    try {
      answer.get(attemptTimeout.toNanos(), TimeUnit.NANOSECONDS);
      return reception.reply(null).orElseThrow();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return received(call, reception, cause);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return received(
          call, reception, new TimeoutException("no whole answer in " + attemptTimeout));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return received(call, reception, e);
    }
  }

  private static Reply received(Call call, Reception reception, Throwable broken) {
    return reception
        .reply(broken)
        .orElseThrow(
            () ->
                new ConnectionException(
                    new Failure(
                        call.operation().id(),
                        call.operation().method(),
                        call.path(),
                        0,
                        NO_HEADERS,
                        "",
                        null,
                        broken)));
  }
}
