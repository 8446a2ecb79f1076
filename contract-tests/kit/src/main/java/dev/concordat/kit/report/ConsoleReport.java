package dev.concordat.kit.report;

import dev.concordat.kit.mutant.ScoreTable;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.CellVerdict.Outcome;
import dev.concordat.kit.verify.Verdict;
import java.io.PrintWriter;
import java.util.List;

/** A verdict for whoever looks at a terminal: the matrix, then what was found, 100 columns wide. */
public final class ConsoleReport {
  private static final int WIDTH = 100;

  private final PrintWriter out;

  /** A report to be printed there. */
  public ConsoleReport(PrintWriter out) {
    this.out = out;
  }

  /** Prints matrix, findings and summary. */
  public void print(Run run) {
    Verdict verdict = run.verdict();
    Matrix matrix = Matrix.of(verdict);
    matrix.lines().forEach(out::println);
    verdict.unproven().stream()
        .filter(cell -> cell.outcome() == Outcome.BROKEN)
        .forEach(this::broken);
    unprovable(verdict);
    told("Documented, but without a cell:", verdict.missing());
    told("Interactions refused, as the document does not promise them:", run.consumers().refused());
    out.println();
    out.println(verdict.ledger().summary());
    out.println(Counts.of(verdict));
    if (run.score() != null) {
      out.println();
      ScoreTable.lines(run.score()).forEach(out::println);
    }
  }

  private void broken(CellVerdict cell) {
    out.println();
    out.println(cell.scenario());
    lines("  in ", cell.scenario().position().toString());
    cell.findings().forEach(finding -> lines("  ", finding.toString()));
  }

  private void unprovable(Verdict verdict) {
    List<CellVerdict> cells =
        verdict.cells().stream().filter(cell -> cell.outcome() == Outcome.UNPROVABLE).toList();
    if (!cells.isEmpty()) {
      out.println();
      out.println(
          "Not provable here, because of a state that must be set before (POST /__states):");
      cells.forEach(cell -> lines("  ", cell.scenario() + ": " + cell.findings().get(0).what()));
    }
  }

  private void told(String what, List<?> mistakes) {
    if (!mistakes.isEmpty()) {
      out.println();
      out.println(what);
      mistakes.forEach(mistake -> lines("  ", mistake.toString()));
    }
  }

  private void lines(String first, String text) {
    new Wrapped(WIDTH, first, "    ").lines(text).forEach(out::println);
  }
}
