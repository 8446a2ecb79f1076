package dev.concordat.client.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What a caller holds of a call under way. When it ends, whoever ended it, the step under way is
 * given up: the request or the wait.
 */
final class Promise<T> extends CompletableFuture<T> {
  private volatile @Nullable Future<?> step;

  Promise() {
    whenComplete((result, error) -> giveUp());
  }

  /** This step is under way now. */
  <S> CompletableFuture<S> step(CompletableFuture<S> next) {
    step = next;
    if (isDone()) {
      giveUp();
    }
    return next;
  }

  /** Ends as the other does, with the error itself where it wraps one. */
  void endsAs(CompletableFuture<T> other) {
    other.whenComplete(
        (result, error) -> {
          if (error == null) {
            complete(result);
          } else {
            boolean wrapped = error instanceof CompletionException && error.getCause() != null;
            completeExceptionally(wrapped ? error.getCause() : error);
          }
        });
  }

  /** So that what a caller derives of it is a plain future, and gives up nothing. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }

  private void giveUp() {
    Future<?> now = step;
    if (now != null) {
      now.cancel(true);
    }
  }
}
