package dev.concordat.contract.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.exchange.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged verifier, as a process of its own, against the real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, unit = SECONDS)
final class VerifierTest {
  private final RunningServer server = RunningServer.onH2();
  private final AlteringProxy proxy = new AlteringProxy(server.address());

  @AfterAll
  void stop() throws IOException {
    proxy.close();
    server.close();
  }

  @RepeatedTest(3)
  void provesTheServer(@TempDir Path reports) throws Exception {
    Run run = verify(server.address(), "--report", reports.toString());

    assertThat(run.out())
        .contains("cells: 119 of 119 proven\nby 427 requests of 233 cells: 233 proven, 0 broken");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(reports.resolve("index.html"))).contains("119 of 119");
  }

  @Test
  void catchesADriftByCellAndPromise() throws Exception {
    proxy.alter(
        answer -> answer.status() == 409 ? Drift.body("Conflict", "Gone").apply(answer) : answer);

    Run run = verify(proxy.address());

    assertThat(run.out())
        .contains("createKey 409-name-taken", "LabelOfTheStatus: expected \"Conflict\", found");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void namesEveryCellOfAServerWithoutStates() throws Exception {
    proxy.alter(UnaryOperator.identity());
    proxy.alterStates(answer -> new Answer(404, answer.headers(), new byte[0]));

    Run run = verify(proxy.address());

    assertThat(run.out()).contains("Not provable here", "createKey 409-name-taken: ");
    assertThat(run.out()).contains("0 proven, 0 broken, 233 not provable here");
    assertThat(run.code()).isEqualTo(1);
  }

  private record Run(int code, String out) {}

  private static Run verify(URI address, String... more) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    Contract.VERIFIER.toString(),
                    "--document=" + Contract.FILE,
                    "--cells=" + Contract.CELLS,
                    "--url=" + address),
                Stream.of(more))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }
}
