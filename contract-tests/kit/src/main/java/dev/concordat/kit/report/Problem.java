package dev.concordat.kit.report;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.Position;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding where it belongs.
 *
 * @param title the cell, or what the ledger misses
 * @param position the line of the document that makes the promise
 * @param cell the cell's file, or the pact's; null for what the ledger misses
 */
record Problem(
    String promise, String title, String what, Position position, @Nullable Position cell) {
  static List<Problem> of(Run run) {
    Stream<Problem> found =
        run.verdict().unproven().stream()
            .flatMap(
                cell ->
                    cell.findings().stream()
                        .map(
                            finding ->
                                new Problem(
                                    finding.promise(),
                                    cell.scenario().description(),
                                    finding.what(),
                                    position(cell.scenario()),
                                    cell.scenario().position())));
    Stream<Problem> refused = run.consumers().refused().stream().map(Problem::refused);
    Stream<Problem> missing = run.verdict().missing().stream().map(Problem::missing);
    return Stream.of(found, refused, missing).flatMap(problems -> problems).toList();
  }

  private static Problem refused(PactFinding finding) {
    return new Problem(
        finding.promise(),
        finding.interaction(),
        "the pact is refused: " + finding.what(),
        finding.document(),
        finding.position());
  }

  private static Problem missing(Mistake entry) {
    return new Problem("ledger", "unproven", entry.what(), entry.position(), null);
  }

  private static Position position(Scenario scenario) {
    DocumentedResponse documented = scenario.operation().response(scenario.status());
    return documented == null ? scenario.operation().position() : documented.position();
  }
}
