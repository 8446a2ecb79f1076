package dev.concordat.kit.mutant;

import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cause.CauseProof;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.diff.DocumentDiff;
import dev.concordat.kit.diff.Severity;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.pact.PactJudge;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.SourceTree;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Verdict;
import dev.concordat.kit.verify.Verification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries mutants of the document on all that knows it: the cells and their causes, the answers
 * recorded, the pacts, and the document before the change.
 */
final class DocumentTrial {
  private final Evidence evidence;

  DocumentTrial(Evidence evidence) {
    this.evidence = evidence;
  }

  Result run(DocumentMutant mutant) {
    Tally tally = new Tally();
    ObjectNode original = (ObjectNode) evidence.document().root().value();
    ObjectNode mutated = mutant.mutate(original.deepCopy());
    if (mutated != null && !mutated.equals(original)) {
      Notice noticed = noticed(mutated);
      tally.add(noticed.who(), noticed.what());
    }
    return tally.result(mutant, Result.Kind.DOCUMENT);
  }

  /** Who noticed, and what; nothing if nobody did. */
  private Notice noticed(ObjectNode mutated) {
    try {
      Document changed = Document.of(SourceTree.parse("mutant", mutated.toString()));
      List<Scenario> scenarios =
          Cells.read(evidence.cells(), changed, evidence.profile()).scenarios();
      return Stream.<Supplier<Stream<Notice>>>of(
              () -> causes(changed, scenarios),
              () -> answers(changed, scenarios),
              () -> pacts(changed),
              () -> diff(changed))
          .flatMap(check -> check.get().limit(1))
          .findFirst()
          .orElse(new Notice("nobody", null));
    } catch (MisuseException refused) {
      return new Notice("cells", refused.mistakes().get(0).what());
    }
  }

  private Stream<Notice> causes(Document changed, List<Scenario> scenarios) {
    return new CauseProof(changed, evidence.profile())
        .mistakes(scenarios).stream().map(mistake -> new Notice("cause", mistake.what()));
  }

  private Stream<Notice> answers(Document changed, List<Scenario> scenarios) {
    Map<String, Scenario> byName =
        scenarios.stream().collect(toMap(Scenario::description, Function.identity()));
    List<Take> takes =
        evidence.recording().takes().stream()
            .filter(take -> byName.containsKey(take.scenario().description()))
            .map(take -> of(take, byName.get(take.scenario().description())))
            .toList();
    Verdict verdict = new Verification(changed, evidence.profile()).judge(new Recording(takes));
    Stream<Notice> broken = verdict.unproven().stream().map(DocumentTrial::told);
    return verdict.ledger().isComplete()
        ? broken
        : Stream.concat(broken, Stream.of(new Notice("ledger", unproven(verdict))));
  }

  /** The same exchange, of the cell as the changed document reads it. */
  private static Take of(Take take, @Nullable Scenario scenario) {
    return new Take(Objects.requireNonNull(scenario), take.turn(), take.exchange(), take.trouble());
  }

  private Stream<Notice> pacts(Document changed) {
    PactJudge judge = new PactJudge(changed, evidence.profile());
    return evidence.pacts().stream()
        .flatMap(pact -> pact.interactions().stream())
        .flatMap(interaction -> judge.findings(interaction).stream())
        .map(
            finding ->
                new Notice(
                    "pact: " + finding.interaction(), finding.promise() + ": " + finding.what()));
  }

  private Stream<Notice> diff(Document changed) {
    return DocumentDiff.findings(evidence.document(), changed).all().stream()
        .filter(finding -> finding.severity() != Severity.COMPATIBLE)
        .map(finding -> new Notice("diff", finding.rule() + ": " + finding.what()));
  }

  private static String unproven(Verdict verdict) {
    return "unproven: " + verdict.ledger().report().lines().skip(1).findFirst().orElse("");
  }

  private static Notice told(CellVerdict cell) {
    return new Notice(cell.scenario().description(), cell.findings().get(0).toString());
  }

  /** Who noticed, and what; null if nobody did. */
  private record Notice(String who, @Nullable String what) {}
}
