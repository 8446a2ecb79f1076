package dev.concordat.kit.junit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.kit.cause.CauseProof;
import dev.concordat.kit.cell.Cells;
import dev.concordat.kit.cell.ProtocolCells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Document;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.source.Mistake;
import dev.concordat.kit.source.MisuseException;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recorder;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Verdict;
import dev.concordat.kit.verify.Verification;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The proof of a running server as tests: one per cell, grouped by operation, and a last one for
 * what only all of them together show. To be returned from a {@code @TestFactory}. The tests run
 * one after the other, as they share the server's states.
 */
public final class ServerProof {
  private final Document document;
  private final Profile profile;
  private final List<Scenario> scenarios;
  private final URI server;

  private ServerProof(Document document, Profile profile, List<Scenario> scenarios, URI server) {
    this.document = document;
    this.profile = profile;
    this.scenarios = scenarios;
    this.server = server;
  }

  /** A proof of errors in Concordat's own format; throws {@link MisuseException}. */
  public static ServerProof of(Path document, Path cells, URI server) {
    return of(document, cells, Profile.HOUSE, server);
  }

  /**
   * A proof of errors in another format; throws {@link MisuseException} if a file cannot be used,
   * or if a cell's defect is not the one it claims.
   */
  public static ServerProof of(Path document, Path cells, Profile profile, URI server) {
    Document read = Document.read(document);
    List<Scenario> scenarios = Cells.read(cells, read, profile).scenarios();
    List<Mistake> mistakes = new CauseProof(read, profile).mistakes(scenarios);
    if (!mistakes.isEmpty()) {
      throw new MisuseException(mistakes);
    }
    return new ServerProof(read, profile, scenarios, server);
  }

  /** The tests; each asks the server when it runs. */
  public Stream<DynamicNode> tests() {
    Session session = new Session();
    Stream<DynamicNode> operations =
        Stream.concat(scenarios.stream(), ProtocolCells.of(document, scenarios).stream())
            .collect(
                groupingBy(scenario -> scenario.operation().id(), LinkedHashMap::new, toList()))
            .entrySet()
            .stream()
            .map(
                operation ->
                    dynamicContainer(operation.getKey(), session.tests(operation.getValue())));
    DynamicTest complete = dynamicTest("every documented status", session::proveAll);
    return Stream.concat(operations, Stream.of(complete));
  }

  private final class Session {
    private final Verification verification = new Verification(document, profile);
    private final Recorder recorder = new Recorder(new Player(server), take -> {});
    private final List<Take> takes = new ArrayList<>();

    Stream<DynamicTest> tests(List<Scenario> ofOperation) {
      return ofOperation.stream()
          .map(scenario -> dynamicTest(scenario.cell(), () -> prove(scenario)));
    }

    void prove(Scenario scenario) {
      Recording recording = recorder.record(List.of(scenario));
      takes.addAll(recording.takes());
      refuse(verification.judge(recording).unproven());
    }

    /** Foreign like absent, and nothing documented left out. */
    void proveAll() {
      Verdict verdict = verification.judge(new Recording(takes));
      refuse(verdict.unproven());
      if (!verdict.isProven()) {
        throw new AssertionError(verdict.ledger().report());
      }
    }

    private void refuse(List<CellVerdict> unproven) {
      if (!unproven.isEmpty()) {
        throw new AssertionError(
            unproven.stream()
                .flatMap(
                    cell -> cell.findings().stream().map(found -> cell.scenario() + ": " + found))
                .collect(joining("\n")));
      }
    }
  }
}
