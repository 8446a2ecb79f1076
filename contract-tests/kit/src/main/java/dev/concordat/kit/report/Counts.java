package dev.concordat.kit.report;

import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Verdict;

/** How many cells there are, and how many requests it took. */
final class Counts {
  private Counts() {}

  /** To follow the ledger's summary: {@code , by 163 cells (2 broken, 1 unprovable)…}. */
  static String of(Verdict verdict) {
    return "; %d cells: %d proven, %d broken, %d unprovable; %d requests"
        .formatted(
            verdict.cells().size(),
            count(verdict, CellVerdict.Outcome.PROVEN),
            count(verdict, CellVerdict.Outcome.BROKEN),
            count(verdict, CellVerdict.Outcome.UNPROVABLE),
            verdict.cells().stream().mapToInt(cell -> cell.takes().size()).sum());
  }

  private static long count(Verdict verdict, CellVerdict.Outcome outcome) {
    return verdict.cells().stream().filter(cell -> cell.outcome() == outcome).count();
  }
}
