package dev.concordat.contract.fuzz;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.contract.provider.Contract;
import dev.concordat.contract.provider.RunningServer;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.play.Player;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every operation, asked for what its document allows and for what it does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FuzzTest {
  private static final Map<String, Scenario> SUCCESSES =
      Contract.SCENARIOS.stream()
          .filter(scenario -> scenario.status() < 400)
          .collect(toMap(one -> one.operation().id(), one -> one, (a, b) -> a, LinkedHashMap::new));

  private final RunningServer server = FuzzedServer.start();
  private final Player player = new Player(server.address());
  private final Spots spots = new Spots(Contract.DOCUMENT);
  private final ValidRequests valid =
      new ValidRequests(
          new Values(
              new Examples(spots, Contract.SCENARIOS, status -> status < 400),
              new Examples(spots, Contract.SCENARIOS, status -> status > 400)));
  private final SeededFaults faults = new SeededFaults(valid, spots);
  private final Verdicts verdicts = new Verdicts(Contract.DOCUMENT);
  private final Map<String, Integer> answers = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();

  @AfterAll
  void stop() throws IOException {
    server.close();
    System.out.printf(
        "fuzz: seed %d, %d tries of each of %d operations%n",
        Trials.SEED, Trials.TRIES, SUCCESSES.size());
    System.out.println("fuzz: answers to valid requests " + answers);
    System.out.println("fuzz: faults refused " + kinds);
  }

  @TestFactory
  Stream<DynamicTest> takesWhatTheDocumentAllows() {
    return SUCCESSES.values().stream()
        .map(success -> dynamicTest(success.operation().id(), () -> takesWhatIsValid(success)));
  }

  @TestFactory
  Stream<DynamicTest> refusesEverySeededFault() {
    return SUCCESSES.values().stream()
        .filter(success -> canBeAskedWrongly(success.operation()))
        .map(success -> dynamicTest(success.operation().id(), () -> refusesFaults(success)));
  }

  @TestFactory
  Stream<DynamicTest> tellsNothingToThoseWithoutTheScope() {
    return Contract.SCENARIOS.stream()
        .filter(scenario -> scenario.cell().equals("403-scope"))
        .map(refused -> dynamicTest(refused.operation().id(), () -> tellsNothing(refused)));
  }

  private void takesWhatIsValid(Scenario success) {
    Stage stage = new Stage(player, success);
    Map<Integer, Integer> found = new TreeMap<>();
    Trials.hold(
        success.operation().id(),
        valid.of(success),
        request -> {
          Exchange exchange = stage.play(request);
          found.merge(exchange.answer().status(), 1, Integer::sum);
          return verdicts.ofValid(success, exchange);
        },
        failure -> report(success, stage, failure.value(), failure.findings()));
    found.forEach((status, times) -> answers.merge(status.toString(), times, Integer::sum));
    assertThat(found).as("some succeed").containsKey(success.status());
  }

  private void refusesFaults(Scenario success) {
    Stage stage = new Stage(player, success);
    Trials.hold(
        success.operation().id(),
        faults.of(success),
        seeded -> {
          kinds.merge(seeded.kind(), 1, Integer::sum);
          return verdicts.ofSeeded(success.operation(), seeded, stage.play(seeded.request()));
        },
        failure ->
            failure.value().kind()
                + report(success, stage, failure.value().request(), failure.findings()));
  }

  private void tellsNothing(Scenario refused) {
    Stage stage = new Stage(player, refused);
    Scenario success = Objects.requireNonNull(SUCCESSES.get(refused.operation().id()));
    Trials.hold(
        refused.operation().id(),
        (canBeAskedWrongly(refused.operation())
                ? faults.of(success).map(Seeded::request)
                : valid.of(success))
            .map(request -> Bearer.of(refused, request)),
        request -> verdicts.ofUnauthorized(refused.operation(), stage.play(request)),
        failure -> report(refused, stage, failure.value(), failure.findings()));
  }

  /** To an operation that takes nothing but a path no request is a bad one. */
  private static boolean canBeAskedWrongly(Operation operation) {
    return operation.response(400) != null;
  }

  private String report(Scenario scenario, Stage stage, Request request, List<String> findings) {
    return "%n  seed   %d%n  given  %s%n  %s%n  answer %s%n  %s"
        .formatted(
            Trials.SEED,
            scenario.states(),
            Curl.line(server.address(), request),
            stage.play(request).answer(),
            String.join("\n  ", findings));
  }
}
