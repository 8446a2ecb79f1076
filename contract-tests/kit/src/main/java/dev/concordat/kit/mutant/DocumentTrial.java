package dev.concordat.kit.mutant;

import static java.util.stream.Collectors.toMap;

import dev.concordat.kit.cause.CauseProof;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.diff.DocumentDiff;
import dev.concordat.kit.diff.Finding;
import dev.concordat.kit.diff.Severity;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.pact.Pact;
import dev.concordat.kit.pact.PactFinding;
import dev.concordat.kit.pact.PactJudge;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.source.SourceTree;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Verdict;
import dev.concordat.kit.verify.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries mutants of the document on all that knows it: the cells and their causes, the answers
 * recorded, the pacts, and the document before the change.
 */
final class DocumentTrial {
  private final Document document;
  private final Path cells;
  private final Recording recording;
  private final List<Pact> pacts;

  DocumentTrial(Document document, Path cells, Recording recording, List<Pact> pacts) {
    this.document = document;
    this.cells = cells;
    this.recording = recording;
    this.pacts = pacts;
  }

  Result run(DocumentMutant mutant) {
    Tally tally = new Tally();
    ObjectNode original = (ObjectNode) document.root().value();
    ObjectNode mutated = mutant.mutate(original.deepCopy());
    if (mutated != null && !mutated.equals(original)) {
      String[] noticed = noticed(mutated);
      tally.add(noticed[0], noticed[1].isEmpty() ? null : noticed[1]);
    }
    return tally.result(mutant, Result.Kind.DOCUMENT);
  }

  /** Who noticed, and what; nothing if nobody did. */
  private String[] noticed(ObjectNode mutated) {
    try {
      Document changed = Document.of(SourceTree.parse("mutant", mutated.toString()));
      List<Scenario> scenarios = Cells.read(cells, changed).scenarios();
      return Stream.<Function<Document, Stream<String[]>>>of(
              now -> causes(now, scenarios),
              now -> answers(now, scenarios),
              this::pacts,
              this::diff)
          .flatMap(check -> check.apply(changed).limit(1))
          .findFirst()
          .orElse(new String[] {"document", ""});
    } catch (MisuseException refused) {
      Mistake mistake = refused.mistakes().get(0);
      return new String[] {"cells", mistake.what()};
    }
  }

  private static Stream<String[]> causes(Document changed, List<Scenario> scenarios) {
    return new CauseProof(changed)
        .mistakes(scenarios).stream().map(mistake -> new String[] {"cause", mistake.what()});
  }

  private Stream<String[]> answers(Document changed, List<Scenario> scenarios) {
    Map<String, Scenario> byName =
        scenarios.stream().collect(toMap(Scenario::description, Function.identity()));
    List<Take> takes =
        recording.takes().stream()
            .filter(take -> byName.containsKey(take.scenario().description()))
            .map(
                take ->
                    new Take(
                        Objects.requireNonNull(byName.get(take.scenario().description())),
                        take.turn(),
                        take.exchange(),
                        take.trouble()))
            .toList();
    Verdict verdict = new Verification(changed).judge(new Recording(takes));
    Stream<String[]> broken = verdict.unproven().stream().map(DocumentTrial::told);
    return verdict.ledger().isComplete()
        ? broken
        : Stream.concat(
            broken, Stream.<String[]>of(new String[] {"ledger", verdict.ledger().report()}));
  }

  private static String[] told(CellVerdict cell) {
    return new String[] {cell.scenario().description(), cell.findings().get(0).toString()};
  }

  private Stream<String[]> pacts(Document changed) {
    PactJudge judge = new PactJudge(changed);
    return pacts.stream()
        .flatMap(pact -> pact.interactions().stream())
        .flatMap(interaction -> judge.findings(interaction).stream())
        .map(DocumentTrial::told);
  }

  private static String[] told(PactFinding finding) {
    return new String[] {
      "pact: " + finding.interaction(), finding.promise() + ": " + finding.what()
    };
  }

  private Stream<String[]> diff(Document changed) {
    return DocumentDiff.findings(document, changed).all().stream()
        .filter(finding -> finding.severity() != Severity.COMPATIBLE)
        .map(DocumentTrial::told);
  }

  private static String[] told(Finding finding) {
    return new String[] {"diff", finding.rule() + ": " + finding.what()};
  }
}
