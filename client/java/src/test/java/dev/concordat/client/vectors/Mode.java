package dev.concordat.client.vectors;

import dev.concordat.client.error.ConcordatException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.JsonNode;

/** The two ways to call the client; each must come to the same. */
enum Mode {
  /** Cancelling is interrupting. */
  SYNCHRONOUS {
    @Override
    Object call(Trial trial, VectorCall call) throws Throwable {
      return call.make(trial.client());
    }

    @Override
    Object cancelled(Trial trial, VectorCall call) throws Throwable {
      Thread caller = Thread.currentThread();
      Thread canceller = new Thread(() -> at(trial, caller::interrupt));
      canceller.start();
      try {
        return call.make(trial.client());
      } catch (ConcordatException e) {
        boolean stillInterrupted = Thread.interrupted();
        return stillInterrupted && e.whyNotRetried().equals("the thread was interrupted")
            ? CANCELLED
            : e;
      } finally {
        canceller.join();
      }
    }
  },

  /** The thread that waits here is the test's, not the client's. */
  ASYNCHRONOUS {
    @Override
    Object call(Trial trial, VectorCall call) throws Throwable {
      try {
        return future(trial, call).get();
      } catch (ExecutionException e) {
        throw e.getCause();
      }
    }

    @Override
    Object cancelled(Trial trial, VectorCall call) throws Throwable {
      CompletableFuture<?> future = future(trial, call);
      at(trial, () -> future.cancel(true));
      try {
        return future.get();
      } catch (CancellationException e) {
        return CANCELLED;
      }
    }

    private CompletableFuture<?> future(Trial trial, VectorCall call) throws Throwable {
      return (CompletableFuture<?>) call.make(trial.client().async());
    }
  };

  static final Object CANCELLED = "cancelled";

  /** What the call came to: its result, its exception, or that it was cancelled. */
  Object play(Trial trial, JsonNode call) throws Throwable {
    VectorCall made = new VectorCall(call);
    for (int time = 1; time < call.get("times").asInt(); time++) {
      call(trial, made);
    }
    try {
      return call.has("cancel") ? cancelled(trial, made) : call(trial, made);
    } catch (ConcordatException e) {
      return e;
    }
  }

  abstract Object call(Trial trial, VectorCall call) throws Throwable;

  abstract Object cancelled(Trial trial, VectorCall call) throws Throwable;

  private static void at(Trial trial, Runnable cancelling) {
    try {
      trial.awaitMoment();
      cancelling.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
