package dev.concordat.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.cell.ProtocolCells;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.mutant.AnswerMutant;
import dev.concordat.kit.mutant.Evidence;
import dev.concordat.kit.mutant.Mutants;
import dev.concordat.kit.mutant.Result;
import dev.concordat.kit.mutant.Score;
import dev.concordat.kit.mutant.ScoreTable;
import dev.concordat.kit.pact.Pacts;
import dev.concordat.kit.play.Player;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.verify.CellVerdict;
import dev.concordat.kit.verify.Recorder;
import dev.concordat.kit.verify.Recording;
import dev.concordat.kit.verify.Take;
import dev.concordat.kit.verify.Turn;
import dev.concordat.kit.verify.Verification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Whatever a server, the document or a pact breaks, the suite notices, in every cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MutantTest {
  /** Asked too, as some promises concern two answers. */
  private static final Scenario ANOTHER = Contract.SCENARIOS.get(Contract.SCENARIOS.size() - 1);

  private static final List<Scenario> ALL =
      Stream.concat(
              Contract.SCENARIOS.stream(),
              ProtocolCells.of(Contract.DOCUMENT, Contract.SCENARIOS).stream())
          .toList();

  private final RunningServer server = RunningServer.onH2();
  private final AlteringProxy proxy = new AlteringProxy(server.address());
  private final Recorder recorder = new Recorder(new Player(proxy.address()), take -> {});
  private final Verification verification = new Verification(Contract.DOCUMENT);
  private Recording recording = new Recording(List.of());
  private Score score = new Score(List.of());

  @BeforeAll
  void tryAllOnRealAnswers() {
    recording = recorder.record(ALL);
    score =
        Score.of(
            Mutants.all(),
            new Evidence(
                Contract.DOCUMENT,
                Profile.HOUSE,
                Contract.CELLS,
                recording,
                Contract.CONSUMERS.folders().stream()
                    .flatMap(folder -> Pacts.in(folder).stream())
                    .toList()));
    ScoreTable.lines(score).forEach(System.out::println);
  }

  @AfterAll
  void stop() throws IOException {
    proxy.close();
    server.close();
  }

  @Test
  void areTriedOnAnswersWithoutFault() {
    assertThat(verification.judge(recording).isProven()).isTrue();
  }

  @Test
  void areNoticedWhereverTheyAre() {
    assertThat(score.of(Result.Outcome.SURVIVED)).as("holes in the suite").isEmpty();
    assertThat(score.of(Result.Outcome.FALSE_ALARM)).as("false alarms").isEmpty();
    assertThat(score.of(Result.Outcome.KILLED)).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void haveSomethingToBreak() {
    assertThat(score.of(Result.Outcome.NOT_APPLICABLE)).isEmpty();
  }

  /** Every mutant of answers again, each in one cell, by a server that really gives that answer. */
  @TestFactory
  Stream<DynamicTest> areNoticedLive() {
    return score.results().stream()
        .filter(result -> result.outcome() == Result.Outcome.KILLED)
        .filter(result -> result.mutant() instanceof AnswerMutant)
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.mutant().name(), () -> isNoticedLive(result, scenario(result))));
  }

  private void isNoticedLive(Result result, Scenario scenario) {
    AnswerMutant mutant = (AnswerMutant) result.mutant();
    Take kept = take(scenario, Turn.CELL);
    Take repaired = scenario.repaired() == null ? kept : take(scenario, Turn.REPAIRED);
    proxy.alter(
        answer -> {
          Take of = answer.status() == repaired.answer().status() ? repaired : kept;
          Answer mutated = mutant.mutate(of.with(answer));
          return mutated == null ? answer : mutated;
        });

    List<Take> takes = new ArrayList<>(absent());
    takes.addAll(recorder.record(List.of(scenario, ANOTHER)).takes());

    assertThat(verification.judge(new Recording(takes)).unproven())
        .extracting(CellVerdict::scenario)
        .contains(scenario);
  }

  /** What foreign ones must look like. */
  private List<Take> absent() {
    return recording.takes().stream()
        .filter(take -> take.scenario().status() == 404)
        .filter(take -> take.scenario().cell().contains("absent"))
        .toList();
  }

  private Take take(Scenario scenario, Turn turn) {
    return recording.takes().stream()
        .filter(take -> take.scenario().equals(scenario) && take.turn() == turn)
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(Result result) {
    String cell = String.valueOf(result.killer()).replace(", repaired", "");
    return ALL.stream().filter(one -> one.description().equals(cell)).findFirst().orElseThrow();
  }
}
