package dev.concordat.kit.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.judge.Comparison;
import dev.concordat.kit.judge.Finding;
import dev.concordat.kit.judge.Judge;
import dev.concordat.kit.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges what was recorded: by the document, the invariants, what each cell expects, and by whether
 * absent and foreign look alike. Asks nobody; the same recording gets the same verdict.
 * Thread-safe.
 */
public final class Verification {
  private final Document document;
  private final Profile profile;
  private final Judge judge;
  private final SeededFaults seeded;

  /** A verification by one document, of errors in Concordat's own format. */
  public Verification(Document document) {
    this(document, Profile.HOUSE);
  }

  /** A verification by one document, of errors in one format. */
  public Verification(Document document, Profile profile) {
    this.document = document;
    this.profile = profile;
    this.judge = new Judge(document, profile);
    this.seeded = new SeededFaults(document, profile);
  }

  /** What became of every cell of the recording. */
  public Verdict judge(Recording recording) {
    Map<Scenario, List<Take>> takes =
        recording.takes().stream()
            .collect(groupingBy(Take::scenario, LinkedHashMap::new, toList()));
    Map<Scenario, List<Finding>> alike = new AbsentAndForeign(profile).findings(recording);
    Map<Take, Finding> ids = new OneIdEach(profile).findings(recording);
    List<CellVerdict> cells = new ArrayList<>();
    takes.forEach(
        (scenario, ofCell) ->
            cells.add(
                new CellVerdict(
                    scenario,
                    ofCell,
                    Stream.concat(
                            ofCell.stream().flatMap(take -> findings(take, ids.get(take))),
                            alike.getOrDefault(scenario, List.of()).stream())
                        .toList())));
    return new Verdict(document, cells);
  }

  private Stream<Finding> findings(Take take, @Nullable Finding id) {
    return Stream.concat(
        findings(take).stream(), Stream.ofNullable(id).map(finding -> about(take, finding)));
  }

  /** What one take breaks by itself; empty if nothing. */
  public List<Finding> findings(Take take) {
    if (take.exchange() == null) {
      return List.of(about(take, Objects.requireNonNull(take.trouble())));
    }
    return Stream.of(
            expected(take, take.exchange()), seeded.findings(take), promised(take, take.exchange()))
        .flatMap(findings -> findings)
        .map(finding -> about(take, finding))
        .toList();
  }

  private Stream<Finding> promised(Take take, Exchange exchange) {
    Stream<Finding> allow = new AllowAsDocumented(document).findings(exchange);
    Stream<Finding> own =
        profile.house()
            ? Stream.concat(FreshTimes.findings(exchange), AsSent.findings(exchange))
            : Stream.empty();
    return Stream.of(judge.findings(take.scenario().operation(), exchange).stream(), allow, own)
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> expected(Take take, Exchange exchange) {
    if (take.turn() == Turn.CELL) {
      return Comparison.findings(take.scenario().expected(), exchange.answer()).stream();
    }
    int status = exchange.answer().status();
    return status == take.expectedStatus()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                "cause",
                "without the defect expected "
                    + take.expectedStatus()
                    + ", found "
                    + exchange.answer()));
  }

  private static Finding about(Take take, Finding finding) {
    return take.turn() == Turn.CELL
        ? finding
        : new Finding(finding.promise(), Take.REPAIRED + finding.what());
  }
}
