package dev.concordat.contract.provider;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.kit.cell.Repaired;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.judge.Indistinguishable;
import dev.concordat.kit.judge.Judge;
import dev.concordat.kit.ledger.Ledger;
import dev.concordat.kit.play.Player;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What the server keeps to, on whatever database; a subclass names the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ProviderContract {
  private final RunningServer server;
  private final PactVerification verification;
  private final Player player;
  private final Judge judge = new Judge(Contract.DOCUMENT);
  private final Ledger ledger =
      new Ledger(Contract.DOCUMENT, Contract.CONSUMERS.present().folders().keySet());
  private final Set<String> verified = new TreeSet<>();

  ProviderContract(RunningServer server) {
    this.server = server;
    this.verification = new PactVerification(server.address());
    this.player = new Player(server.address());
  }

  @AfterAll
  void stop() throws IOException {
    verification.close();
    server.close();
  }

  @Order(1)
  @TestFactory
  Stream<DynamicTest> keepsEveryPact() {
    return Contract.CONSUMERS.pacts().interactions().stream()
        .map(pact -> dynamicTest(pact.toString(), () -> keeps(pact)));
  }

  @Order(2)
  @TestFactory
  Stream<DynamicTest> succeedsOnceTheDefectIsRepaired() {
    return Contract.SCENARIOS.stream()
        .flatMap(
            scenario ->
                Stream.ofNullable(scenario.repaired())
                    .map(
                        repaired ->
                            dynamicTest(
                                scenario.description(), () -> succeeds(scenario, repaired))));
  }

  @Order(3)
  @TestFactory
  Stream<DynamicTest> answersForeignLikeAbsent() {
    return Contract.SCENARIOS.stream()
        .filter(scenario -> scenario.status() == 404)
        .collect(groupingBy(scenario -> scenario.request().toString() + message(scenario)))
        .entrySet()
        .stream()
        .map(same -> dynamicTest(same.getKey(), () -> areIndistinguishable(same.getValue())));
  }

  @Order(4)
  @Test
  void hearsEveryConsumer() {
    Set<String> absent = Contract.CONSUMERS.absent();
    absent.forEach(
        consumer ->
            System.out.println("!!! NO PACT BY " + consumer + ": IT PROVES NOTHING HERE. !!!"));
    if ("true".equals(System.getenv("CI"))) {
      assertThat(absent).as("consumers who left no pact").isEmpty();
    }
  }

  @Order(5)
  @Test
  void provesEveryCell() {
    System.out.println(ledger.summary());
    assertThat(ledger.isComplete()).as(ledger.report()).isTrue();
    assertThat(Contract.SCENARIOS)
        .extracting(Scenario::description)
        .as("cells that no pact holds")
        .allMatch(verified::contains);
  }

  private void keeps(StampedInteraction pact) {
    assertThat(verification.failures(pact)).as(pact.toString()).isEmpty();
    ledger.prove(pact.stamp().operationId(), pact.stamp().status(), pact.consumer());
    verified.add(pact.description());
  }

  private void succeeds(Scenario scenario, Repaired repaired) {
    Exchange exchange = player.play(repaired.attempt());

    assertThat(exchange.answer().status())
        .as(exchange.answer().text())
        .isEqualTo(repaired.status());
    assertThat(judge.findings(scenario.operation(), exchange)).isEmpty();
  }

  private void areIndistinguishable(List<Scenario> absentAndForeign) {
    assertThat(absentAndForeign).as("cells of one request").hasSizeGreaterThan(1);
    Answer absent = player.play(absentAndForeign.get(0).attempt()).answer();
    for (Scenario other : absentAndForeign) {
      assertThat(Indistinguishable.findings(absent, player.play(other.attempt()).answer()))
          .as(other.description())
          .isEmpty();
    }
  }

  private static String message(Scenario scenario) {
    return scenario.expected().body() == null
        ? ""
        : " " + scenario.expected().body().path("message").asString("");
  }
}
