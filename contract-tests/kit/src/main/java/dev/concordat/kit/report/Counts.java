package dev.concordat.kit.report;

import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.CellVerdict.Outcome;
import dev.concordat.kit.verify.Verdict;

/** How many cells became what, and how many requests that took. */
record Counts(long proven, long broken, long unprovable, int requests) {
  static Counts of(Verdict verdict) {
    return new Counts(
        count(verdict, Outcome.PROVEN),
        count(verdict, Outcome.BROKEN),
        count(verdict, Outcome.UNPROVABLE),
        verdict.cells().stream().mapToInt(cell -> cell.takes().size()).sum());
  }

  private static long count(Verdict verdict, Outcome outcome) {
    return verdict.cells().stream().map(CellVerdict::outcome).filter(outcome::equals).count();
  }

  @Override
  public String toString() {
    return "by %d requests of %d cells: %d proven, %d broken, %d not provable here"
        .formatted(requests, proven + broken + unprovable, proven, broken, unprovable);
  }
}
