package dev.concordat.client.internal;

import dev.concordat.client.error.Attempts;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.Attempted.Failed;
import dev.concordat.client.internal.Attempted.Succeeded;
import dev.concordat.client.internal.RetryDecision.Over;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends calls, more than once where that helps and does no harm; threads may share it. */
public final class Exchange {
  private static final String KEY = "Idempotency-Key";

  private final Transport transport;
  private final Requests requests;
  private final Retries retries;

  public Exchange(Transport transport, Requests requests, Retries retries) {
    this.transport = transport;
    this.requests = requests;
    this.retries = retries;
  }

  /**
   * Sends the call and reads its documented result; the one place where attempts are made.
   *
   * @throws ConcordatException if the last of them ends in anything else, with the earlier ones
   *     suppressed in it
   */
  public <T> T send(Call call, Class<T> type) {
    makeRepeatable(call);
    Instant deadline = retries.begin();
    List<ConcordatException> earlier = new ArrayList<>();
    boolean mayHaveBeenProcessed = false;
    for (int number = 1; ; number++) {
      Attempted<T> attempted =
          transport.send(call, requests.of(call), retries.left(deadline), type);
      if (attempted instanceof Succeeded<T> succeeded) {
        return succeeded.result();
      }
      Failure failure = ((Failed<T>) attempted).failure();
      mayHaveBeenProcessed |= RetryRule.mayHaveBeenProcessed(failure);
      RetryDecision next = retries.next(failure, number, call.operation().isRepeatable(), deadline);
      String why = next instanceof Over over ? over.why() : "it was";
      ConcordatException error =
          Errors.of(
              call.operation(), failure.after(new Attempts(number, mayHaveBeenProcessed, why)));
      if (next instanceof Over) {
        earlier.forEach(error::addSuppressed);
        throw error;
      }
      earlier.add(error);
    }
  }

  /** One key for all attempts, unless the caller has chosen one. */
  private void makeRepeatable(Call call) {
    if (retries.areWanted() && call.operation().headers().contains(KEY)) {
      call.headers().putIfAbsent(KEY, UUID.randomUUID().toString());
    }
  }
}
