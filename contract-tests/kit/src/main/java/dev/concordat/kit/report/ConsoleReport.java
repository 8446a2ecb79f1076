package dev.concordat.kit.report;

import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Verdict;
import java.io.PrintWriter;

/** A verdict for whoever looks at a terminal: the matrix, then what was found, 100 columns wide. */
public final class ConsoleReport {
  private static final int WIDTH = 100;

  private final PrintWriter out;

  /** A report to be printed there. */
  public ConsoleReport(PrintWriter out) {
    this.out = out;
  }

  /** Prints matrix, findings and summary. */
  public void print(Verdict verdict) {
    Matrix matrix = Matrix.of(verdict);
    matrix.lines().forEach(out::println);
    verdict.unproven().forEach(this::print);
    for (Mistake unproven : verdict.ledger().unproven()) {
      out.println();
      out.println(unproven);
    }
    out.println();
    out.println(verdict.ledger().summary() + Counts.of(verdict));
  }

  private void print(CellVerdict cell) {
    out.println();
    out.println(cell.scenario() + " (" + cell.scenario().position() + ")");
    for (Finding finding : cell.findings()) {
      new Wrapped(WIDTH, "  ", "    ").lines(finding.toString()).forEach(out::println);
    }
  }
}
