package dev.concordat.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.document.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CellsTest {
  private static final PactFile PACT = new PactFile(Path.of("target/pacts"));

  @TestFactory
  Stream<DynamicTest> theClientPlaysEveryCell() {
    return Contract.scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.description(), () -> PACT.add(new Play(scenario).run())));
  }

  @Test
  void theClientCallsEveryOperationOfTheDocument() {
    assertThat(Calls.BY_OPERATION)
        .containsOnlyKeys(Contract.DOCUMENT.operations().stream().map(Operation::id).toList());
  }

  @AfterAll
  static void write() throws IOException {
    PACT.write();
  }
}
