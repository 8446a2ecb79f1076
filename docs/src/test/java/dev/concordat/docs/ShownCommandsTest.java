package dev.concordat.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each command shown prints what the page says, against the packaged service. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownCommandsTest {
  private static final List<ShownCommand> README = ShownCommand.in(Pages.README);
  private static final String START = Fence.in(Pages.README, "sh").get(0).text().strip();
  private static final String VARIABLES = Fence.in(Pages.README, "sh").get(2).text();

  private ServerProcess demo;
  private ServerProcess contract;

  @BeforeAll
  void start() throws Exception {
    demo = ServerProcess.start();
    contract = ServerProcess.start("--spring.profiles.active=contract");
  }

  @AfterAll
  void stop() throws Exception {
    demo.close();
    contract.close();
  }

  @TestFactory
  Stream<DynamicTest> printWhatThePageSays() {
    Shell shell =
        new Shell(
            VARIABLES, Map.of("localhost:8080", demo.port(), "localhost:8081", contract.port()));
    return Pages.all().stream()
        .flatMap(page -> ShownCommand.in(page).stream())
        .filter(ShownCommand::isCurl)
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.text(),
                    () -> assertThat(shell.run(command)).matches(command.expected())));
  }

  @Test
  void ofTheReadmeBringOutEveryStatusAnOperationDocuments() {
    assertThat(README.stream().map(ShownCommand::status).filter(status -> status > 0))
        .containsExactlyInAnyOrderElementsOf(new ContractDocument().operationStatuses());
  }

  @Test
  void startTheSecondServiceAsTheFirst() {
    assertThat(README)
        .filteredOn(command -> !command.isCurl())
        .extracting(ShownCommand::text)
        .containsExactly("SERVER_PORT=8081 " + START + " -Dspring-boot.run.profiles=contract");
  }

  @Test
  void printsTheDemoTokensAtStartUp() {
    assertThat(DemoTokens.all().values())
        .isNotEmpty()
        .allSatisfy(token -> assertThat(demo.log()).anyMatch(line -> line.contains(token)));
  }
}
