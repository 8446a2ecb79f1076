package dev.concordat.server.idempotency;

import dev.concordat.server.CurrentResponse;
import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a POST be repeated safely: its effect, its {@code Idempotency-Key} and its answer are one
 * transaction.
 *
 * <p>The same key with the same request answers what the first did, with {@code
 * Idempotency-Replayed: true}; with another request it is 422. While the first is in flight, its
 * twin waits up to 5 seconds, then is 409. Keys belong to a token, and are kept 24 hours. An error
 * leaves no key behind, so the request may be repeated.
 */
@Component
public class Idempotency {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final OneTransaction transaction;
  private final StoredAnswers answers;
  private final AnswerJson json;

  Idempotency(OneTransaction transaction, StoredAnswers answers, AnswerJson json) {
    this.transaction = transaction;
    this.answers = answers;
    this.json = json;
  }

  /** What is to happen once. */
  @FunctionalInterface
  public interface Effect<T, X extends Exception> {
    /** Does it, within the transaction, and answers. */
    T run() throws X, Conflict, UnprocessableEntity;
  }

  /**
   * Runs the effect in one transaction, or answers what it answered before.
   *
   * @param key the {@code Idempotency-Key} of the request; without one the effect simply runs
   * @param operation the operationId
   * @param request everything that makes the request what it is, such as its ids and its body
   * @param answer the type of the answer, read back from JSON when it is replayed
   * @throws Conflict also if the first request with this key is still running after 5 seconds
   * @throws UnprocessableEntity also if the key came with another request before
   */
  public <T, X extends Exception> T once(
      @Nullable String key, String operation, Object request, Class<T> answer, Effect<T, X> effect)
      throws X, Conflict, UnprocessableEntity {
    if (key == null) {
      return transaction.run(effect);
    }
    Caller caller = Caller.current();
    Claim claim =
        new Claim(
            caller.organizationId(), caller.tokenId(), key, json.fingerprint(operation, request));
    long start = System.nanoTime();
    while (true) {
      try {
        return transaction.run(() -> claimed(claim, answer, effect));
      } catch (TwinInFlight twin) {
        if (System.nanoTime() - start >= LONGEST_WAIT.toNanos()) {
          throw new Conflict(
              "The first request with this Idempotency-Key is still in progress; repeat this one later.");
        }
      }
    }
  }

  private <T, X extends Exception> T claimed(Claim claim, Class<T> type, Effect<T, X> effect)
      throws X, Conflict, UnprocessableEntity {
    if (!answers.claim(claim)) {
      return replay(claim, type);
    }
    T answer = effect.run();
    answers.store(claim, json.write(answer));
    return answer;
  }

  private <T> T replay(Claim claim, Class<T> type) throws UnprocessableEntity {
    StoredAnswers.Stored stored = answers.find(claim).orElseThrow(TwinInFlight::new);
    if (!stored.fingerprint().equals(claim.fingerprint())) {
      throw new UnprocessableEntity(
          "This Idempotency-Key was used with another request: use a new key for a new request.");
    }
    CurrentResponse.header("Idempotency-Replayed", "true");
    return json.read(stored.answer(), type);
  }
}
