package dev.concordat.contract.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.pact.PactJudge;
import dev.concordat.kit.pact.Pacts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pact, before any server is asked, holds only what the document promises. */
class PactsAsDocumentedTest {
  private final PactJudge judge = new PactJudge(Contract.DOCUMENT);

  @TestFactory
  Stream<DynamicTest> expectOnlyWhatIsPromised() {
    return Contract.CONSUMERS.folders().stream()
        .flatMap(folder -> Pacts.in(folder).stream())
        .map(
            pact ->
                DynamicTest.dynamicTest(
                    pact.consumer(),
                    () -> {
                      assertThat(pact.interactions()).isNotEmpty();
                      assertThat(judge.findings(pact)).isEmpty();
                    }));
  }
}
