package dev.concordat.client.internal;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.internal.Next.Again;
import dev.concordat.client.internal.Next.Failed;
import dev.concordat.client.internal.Next.Result;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sends calls, more than once where that helps and does no harm; threads may share it. */
public final class Exchange {
  private final Transport transport;
  private final Requests requests;
  private final World world;
  private final RetryTokens tokens;
  private final Settings settings;

  public Exchange(
      Transport transport, Requests requests, World world, RetryTokens tokens, Settings settings) {
    this.transport = transport;
    this.requests = requests;
    this.world = world;
    this.tokens = tokens;
    this.settings = settings;
  }

  /** The same, with other settings. */
  public Exchange with(UnaryOperator<Settings> change) {
    return new Exchange(transport, requests, world, tokens, change.apply(settings));
  }

  /** Has no further attempt begin. */
  public void close() {
    transport.close();
  }

  /**
   * Sends the call and reads its documented result.
   *
   * @throws ConcordatException if the last attempt ends in anything else, with the earlier ones
   *     suppressed in it
   */
  public <T> T send(Call<T> call) {
    Course<T> course = begin(call);
    while (true) {
      Duration longest = course.begin();
      Next<T> next = course.after(transport.send(call, request(call, longest), longest));
      if (next instanceof Result<T> result) {
        return result.value();
      }
      if (next instanceof Failed<T> failed) {
        throw failed.error();
      }
      pause(course, ((Again<T>) next).delay());
    }
  }

  /** As {@link #send}, but what the call ends in is returned. */
  public <T, O> O outcome(
      Call<T> call, Function<T, O> success, Function<ConcordatException, O> failure) {
    try {
      return success.apply(send(call));
    } catch (ConcordatException e) {
      return failure.apply(e);
    }
  }

  /**
   * As {@link #send}, without holding a thread. However the future ends early, by {@code cancel} or
   * {@code orTimeout}, the attempt or the wait under way ends with it.
   */
  public <T> CompletableFuture<T> sendAsync(Call<T> call) {
    return outcomeAsync(
        call,
        Function.identity(),
        failure -> {
          throw failure;
        });
  }

  /** As {@link #outcome}, without holding a thread; see {@link #sendAsync}. */
  public <T, O> CompletableFuture<O> outcomeAsync(
      Call<T> call, Function<T, O> success, Function<ConcordatException, O> failure) {
    Promise<O> promise = new Promise<>();
    try {
      promise.endsAs(
          attempt(call, begin(call), promise)
              .thenApply(
                  next ->
                      next instanceof Result<T> result
                          ? success.apply(result.value())
                          : failure.apply(((Failed<T>) next).error())));
    } catch (RuntimeException e) {
      promise.completeExceptionally(e);
    }
    return promise;
  }

  private <T> CompletableFuture<Next<T>> attempt(
      Call<T> call, Course<T> course, Promise<?> promise) {
    Duration longest = course.begin();
    return promise
        .step(transport.sendAsync(call, request(call, longest), longest))
        .thenCompose(attempted -> follow(call, course, promise, course.after(attempted)));
  }

  private <T> CompletableFuture<Next<T>> follow(
      Call<T> call, Course<T> course, Promise<?> promise, Next<T> next) {
    if (!(next instanceof Again<T> again) || promise.isDone()) {
      return CompletableFuture.completedFuture(next);
    }
    return promise
        .step(world.sleeper().sleep(again.delay()))
        .thenComposeAsync(
            slept ->
                transport.isClosed()
                    ? CompletableFuture.completedFuture(new Failed<>(course.over(RetryRule.CLOSED)))
                    : attempt(call, course, promise));
  }

  private void pause(Course<?> course, Duration delay) {
    CompletableFuture<Void> pause = world.sleeper().sleep(delay);
    try {
      pause.get();
    } catch (InterruptedException e) {
      pause.cancel(true);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The sleeper failed.", e.getCause());
    }
    if (Thread.currentThread().isInterrupted()) {
      throw course.over(RetryRule.INTERRUPTED);
    }
    if (transport.isClosed()) {
      throw course.over(RetryRule.CLOSED);
    }
  }

  private HttpRequest request(Call<?> call, Duration longest) {
    return requests.of(call, settings.headers(), longest);
  }

  /** One key for all attempts: the caller's own, or one that makes repeating harmless. */
  private <T> Course<T> begin(Call<T> call) {
    String key = settings.idempotencyKey();
    if (call.operation().takesKey()) {
      if (key != null) {
        call.headers().putIfAbsent(Operation.KEY, key);
      } else if (settings.policy().attempts() > 1) {
        call.headers().computeIfAbsent(Operation.KEY, name -> UUID.randomUUID().toString());
      }
    } else if (key != null) {
      throw new IllegalArgumentException(call.operation().id() + " takes no " + Operation.KEY);
    }
    return new Course<>(call, settings, world, tokens);
  }
}
