package dev.concordat.kit.report;

import dev.concordat.kit.verify.Verdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A run of the verifier, to be told.
 *
 * @param took from the first request to the last answer, states included
 * @param consumers who relies on what, as their pacts say; nobody if none were given
 */
public record Run(
    Verdict verdict, URI server, Instant started, Duration took, Consumers consumers) {
  /** Whether everything documented is proven, and nothing undocumented relied on. */
  public boolean isProven() {
    return verdict.isProven() && consumers.refused().isEmpty();
  }
}
