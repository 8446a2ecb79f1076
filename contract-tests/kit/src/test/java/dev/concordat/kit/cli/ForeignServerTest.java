package dev.concordat.kit.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.concordat.kit.Repository;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.play.Player;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents and servers that are not ours: other shapes, another error format, another language.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, unit = SECONDS)
final class ForeignServerTest {
  private static final Path FOREIGN = Repository.resource("foreign");

  private final @Nullable NodeServer node = NodeServer.start(FOREIGN.resolve("server.mjs"));

  @AfterAll
  void stop() throws IOException {
    if (node != null) {
      node.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"books, 5 of 5, 8", "tickets, 7 of 7, 18", "boards, 6 of 6, 10"})
  void isProven(String api, String proven, int requests) {
    drift("");

    Command command = verify(api);

    assertThat(command.out()).contains("cells: " + proven + " proven", "by " + requests + " req");
    assertThat(command.code()).isZero();
  }

  @Test
  void isCaughtWhenItDriftsFromItsOwnFormat() {
    drift("status");

    Command command = verify("tickets");

    assertThat(command.out())
        .contains("getTicket 404-absent", "StatusCodeRepeatsStatus: expected 404, found 418");
    assertThat(command.code()).isEqualTo(1);
  }

  @Test
  void isCaughtWhenItsErrorsHaveMore() {
    drift("member");

    Command command = verify("boards");

    assertThat(command.out())
        .contains(
            "removeCard 404-absent",
            "ExactlyFiveFields: expected the fields [error.at, error.code, error.text,")
        .contains("error.stack");
    assertThat(command.code()).isEqualTo(1);
  }

  private void drift(String how) {
    assumeTrue(node != null, "Node is not installed");
    new Player(Objects.requireNonNull(node).address())
        .set(new ProviderState("the server drifts: " + how, Map.of()));
  }

  private Command verify(String api) {
    Path folder = FOREIGN.resolve(api);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--document",
                folder.resolve("openapi.yaml").toString(),
                "--cells",
                folder.resolve("cells").toString(),
                "--url",
                Objects.requireNonNull(node).address().toString()));
    Path profile = folder.resolve("profile.yaml");
    if (profile.toFile().exists()) {
      arguments.addAll(List.of("--profile", profile.toString()));
    }
    return Command.run(arguments.toArray(String[]::new));
  }
}
