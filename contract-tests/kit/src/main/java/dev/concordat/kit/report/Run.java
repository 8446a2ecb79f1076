package dev.concordat.kit.report;

import dev.concordat.kit.mutant.Score;
import dev.concordat.kit.verify.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run of the verifier, to be told.
 *
 * @param took from the first request to the last answer, states included
 * @param consumers who relies on what, as their pacts say; nobody if none were given
 * @param score what became of mutants; null if none were tried
 */
public record Run(
    Verdict verdict,
    URI server,
    Instant started,
    Duration took,
    Consumers consumers,
    @Nullable Score score) {
  /** A run without mutants. */
  public Run(Verdict verdict, URI server, Instant started, Duration took, Consumers consumers) {
    this(verdict, server, started, took, consumers, null);
  }

  /** Whether all is proven, nothing undocumented relied on, and no mutant unnoticed. */
  public boolean isProven() {
    return verdict.isProven()
        && consumers.refused().isEmpty()
        && (score == null || score.isPerfect());
  }
}
