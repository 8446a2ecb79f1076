package dev.concordat.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.junit.ServerProof;
import dev.concordat.kit.ledger.Ledger;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
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
  private static final List<String> CELLS =
      Contract.SCENARIOS.stream().map(Scenario::description).toList();

  private final RunningServer server;
  private final PactVerification verification;
  private final Ledger ledger = new Ledger(Contract.DOCUMENT, Contract.CONSUMERS.present());
  private final Map<String, Set<String>> verified = new TreeMap<>();

  ProviderContract(RunningServer server) {
    this.server = server;
    this.verification = new PactVerification(server.address());
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

  /** The same by the kit's own engine, the repaired requests too, and foreign against absent. */
  @Order(2)
  @TestFactory
  Stream<DynamicNode> keepsEveryCell() {
    return ServerProof.of(Contract.FILE, Contract.CELLS, server.address()).tests();
  }

  @Order(3)
  @Test
  void hearsEveryConsumer() {
    List<String> absent = Contract.CONSUMERS.absent();
    absent.forEach(
        consumer ->
            System.out.println("!!! NO PACT BY " + consumer + ": IT PROVES NOTHING HERE. !!!"));
    if ("true".equals(System.getenv("CI"))) {
      assertThat(absent).as("consumers who left no pact").isEmpty();
    }
  }

  @Order(4)
  @Test
  void provesEveryCell() {
    System.out.println(ledger.summary());
    assertThat(ledger.isComplete()).as(ledger.report()).isTrue();
    assertThat(verified.values())
        .as("cells that each consumer plays")
        .allSatisfy(cells -> assertThat(cells).containsAll(CELLS));
  }

  private void keeps(StampedInteraction pact) {
    assertThat(verification.failures(pact)).as(pact.toString()).isEmpty();
    ledger.prove(pact.stamp().operationId(), pact.stamp().status(), pact.consumer());
    verified.computeIfAbsent(pact.consumer(), consumer -> new TreeSet<>()).add(pact.description());
  }
}
