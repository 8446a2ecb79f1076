package dev.concordat.contract.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * How often chance is asked, and from which seed.
 *
 * <p>{@code -Dconcordat.fuzz.tries=1000} tries more for each operation, {@code
 * -Dconcordat.fuzz.seed=7} others.
 */
final class Trials {
  static final int TRIES = Integer.getInteger("concordat.fuzz.tries", 60);
  static final long SEED = Long.getLong("concordat.fuzz.seed", 20_261_101L);

  /** Simpler values looked at before the simplest found is reported. */
  private static final int MOST_SHRINKING = 500;

  private Trials() {}

  /** What is wrong with the first value that something is wrong with, made simple. */
  record Failure<T>(T value, List<String> findings) {}

  /** Throws what {@code report} makes of the simplest value with findings, if there is one. */
  static <T> void hold(
      String about,
      Arbitrary<T> values,
      Function<T, List<String>> findings,
      Function<Failure<T>, String> report) {
    JqwikSession.run(
        () -> {
          RandomGenerator<T> generator = values.generator(1000, true);
          Random random = new Random(SEED + about.hashCode());
          for (int i = 0; i < TRIES; i++) {
            Shrinkable<T> value = generator.next(random);
            List<String> found = findings.apply(value.value());
            if (!found.isEmpty()) {
              throw new AssertionError(report.apply(simplest(value, found, findings)));
            }
          }
        });
  }

  private static <T> Failure<T> simplest(
      Shrinkable<T> failing, List<String> found, Function<T, List<String>> findings) {
    Shrinkable<T> simplest = failing;
    Failure<T> failure = new Failure<>(failing.value(), found);
    int looks = 0;
    boolean simpler = true;
    while (simpler && looks < MOST_SHRINKING) {
      simpler = false;
      for (Shrinkable<T> candidate : simplest.shrink().limit(MOST_SHRINKING - looks).toList()) {
        looks++;
        List<String> still = findings.apply(candidate.value());
        if (!still.isEmpty()) {
          simplest = candidate;
          failure = new Failure<>(candidate.value(), still);
          simpler = true;
          break;
        }
      }
    }
    return failure;
  }
}
