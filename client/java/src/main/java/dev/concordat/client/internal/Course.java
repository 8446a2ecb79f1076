package dev.concordat.client.internal;

import dev.concordat.client.AttemptListener.Attempt;
import dev.concordat.client.error.Attempts;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.Attempted.Failed;
import dev.concordat.client.internal.Attempted.Succeeded;
import dev.concordat.client.internal.RetryDecision.Again;
import dev.concordat.client.internal.RetryDecision.Over;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call under way, from its first attempt to its end; used by one thread at a time. */
final class Course<T> {
  /** Stands for any longer deadline, which could not be added to the time. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Call<T> call;
  private final Settings settings;
  private final World world;
  private final RetryTokens tokens;
  private final Instant deadline;
  private final List<ConcordatException> earlier = new ArrayList<>(0);
  private Instant began;
  private int number;
  private boolean mayHaveBeenProcessed;
  private @Nullable Failure latest;

  Course(Call<T> call, Settings settings, World world, RetryTokens tokens) {
    this.call = call;
    this.settings = settings;
    this.world = world;
    this.tokens = tokens;
    began = world.clock().instant();
    Duration longest = settings.policy().deadline();
    deadline = began.plus(longest.compareTo(LONGEST) < 0 ? longest : LONGEST);
    tokens.deposit();
  }

  /** An attempt begins; returns how long it may take. */
  Duration begin() {
    began = world.clock().instant();
    if (latest != null) {
      earlier.add(error(latest, "it was"));
    }
    number++;
    Duration left = left();
    return left.compareTo(settings.attemptTimeout()) < 0 ? left : settings.attemptTimeout();
  }

  /** An attempt has ended like this. */
  Next<T> after(Attempted<T> attempted) {
    if (attempted instanceof Succeeded<T> succeeded) {
      tell(succeeded.status(), null);
      return new Next.Result<>(succeeded.result());
    }
    Failure failure = ((Failed<T>) attempted).failure();
    latest = failure;
    mayHaveBeenProcessed |= RetryRule.mayHaveBeenProcessed(failure);
    RetryDecision decision = decide(failure);
    if (decision instanceof Again again) {
      tell(failure.status(), again.delay());
      return new Next.Again<>(again.delay());
    }
    tell(failure.status(), null);
    return new Next.Failed<>(failed(failure, ((Over) decision).why()));
  }

  /** No attempt follows the wait after all. */
  ConcordatException over(String why) {
    return failed(Objects.requireNonNull(latest), why);
  }

  private RetryDecision decide(Failure failure) {
    boolean repeatable = call.operation().isRepeatable();
    Try made = new Try(number, repeatable, left(), world.random().nextDouble());
    RetryDecision decision = new RetryRule(settings.policy()).decide(failure, made);
    return decision instanceof Again && !tokens.withdraw()
        ? new Over("the retry budget is spent")
        : decision;
  }

  private ConcordatException failed(Failure failure, String why) {
    ConcordatException error = error(failure, why);
    earlier.forEach(error::addSuppressed);
    return error;
  }

  private ConcordatException error(Failure failure, String why) {
    return Errors.of(
        call.operation(), failure.after(new Attempts(number, mayHaveBeenProcessed, why)));
  }

  /** What is left until the deadline, at least a millisecond. */
  private Duration left() {
    Duration left = Duration.between(world.clock().instant(), deadline);
    return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
  }

  private void tell(int status, @Nullable Duration delay) {
    Operation<T> operation = call.operation();
    Duration took = Duration.between(began, world.clock().instant());
    Attempt attempt =
        new Attempt(operation.id(), operation.method(), call.path(), number, status, took, delay);
    try {
      world.listener().ended(attempt);
    } catch (RuntimeException e) {
      // Who listens is not who calls: the call goes on.
    }
  }
}
