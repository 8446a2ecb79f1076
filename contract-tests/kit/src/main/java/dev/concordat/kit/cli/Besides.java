package dev.concordat.kit.cli;

import dev.concordat.kit.mutant.Evidence;
import dev.concordat.kit.mutant.Mutants;
import dev.concordat.kit.mutant.Score;
import dev.concordat.kit.mutant.ScoreTable;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.pact.PactJudge;
import dev.concordat.kit.verify.Verdict;
import java.io.PrintWriter;
import java.util.List;

/** What can be asked for beside the cells, and is told after them. */
record Besides(PrintWriter out, Verdict verdict, Evidence evidence) {
  /** Holds the pacts against the document; true if there are none. */
  boolean pactsAreKept() {
    if (evidence.pacts().isEmpty()) {
      return true;
    }
    PactJudge judge = new PactJudge(evidence.document(), evidence.profile());
    List<PactFinding> findings =
        evidence.pacts().stream().flatMap(pact -> judge.findings(pact).stream()).toList();
    findings.forEach(out::println);
    long refused = findings.stream().map(PactFinding::position).distinct().count();
    int all = evidence.pacts().stream().mapToInt(pact -> pact.interactions().size()).sum();
    out.println("pacts: %d of %d interactions accepted".formatted(all - refused, all));
    return findings.isEmpty();
  }

  /** Tries all mutants. A server with faults of its own would hide what goes unnoticed. */
  boolean mutantsAreNoticed() {
    if (!verdict.isProven()) {
      out.println("mutants: not tried, as the server is not proven");
      return false;
    }
    Score score = Score.of(Mutants.all(), evidence);
    ScoreTable.lines(score).forEach(out::println);
    return score.isPerfect();
  }
}
