package dev.concordat.kit.verify;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.judge.Finding;
import java.time.Duration;
import java.util.List;

/**
 * What became of one cell.
 *
 * @param takes its request, and its repaired one if it has one
 * @param findings every promise broken; empty if it is proven
 */
public record CellVerdict(Scenario scenario, List<Take> takes, List<Finding> findings) {
  /** What became of it, from best to worst. */
  public enum Outcome {
    PROVEN,
    UNPROVABLE,
    BROKEN
  }

  /** Copies the lists. */
  public CellVerdict {
    takes = List.copyOf(takes);
    findings = List.copyOf(findings);
  }

  /** Proven, broken, or neither because the server would not set a state. */
  public Outcome outcome() {
    if (findings.isEmpty()) {
      return Outcome.PROVEN;
    }
    return findings.stream().allMatch(finding -> finding.promise().equals(Take.STATE))
        ? Outcome.UNPROVABLE
        : Outcome.BROKEN;
  }

  /** Whether nothing was found. */
  public boolean isProven() {
    return findings.isEmpty();
  }

  /** How long its requests took, states not counted. */
  public Duration time() {
    return takes.stream()
        .map(Take::exchange)
        .filter(exchange -> exchange != null)
        .map(exchange -> Duration.between(exchange.sent(), exchange.received()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
