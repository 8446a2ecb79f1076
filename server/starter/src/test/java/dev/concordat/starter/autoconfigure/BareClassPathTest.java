package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.foreign.BareService;
import dev.concordat.starter.wire.Wire;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service on whose class path nothing optional is: a process of its own. */
@Timeout(120)
@Tag("service")
class BareClassPathTest {
  private static final Pattern OPTIONAL =
      Pattern.compile(".*(security|actuator|micrometer-core|micrometer-metrics|boot-health).*");
  private static Process service = start();
  private static Wire wire = new Wire(0);

  private static Process start() {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-cp",
              classPath(),
              BareService.class.getName(),
              "--server.port=0",
              "--server.address=127.0.0.1",
              "--spring.main.banner-mode=off")
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !OPTIONAL.matcher(Path.of(entry).getFileName().toString()).matches())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @BeforeAll
  static void awaitPort() throws IOException {
    BufferedReader output = service.inputReader();
    StringBuilder told = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      told.append(line).append('\n');
      if (line.startsWith(BareService.PORT)) {
        wire = new Wire(Integer.parseInt(line.substring(BareService.PORT.length())));
        return;
      }
    }
    throw new IllegalStateException("The service did not start:\n" + told);
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    service.getOutputStream().close();
    service.waitFor();
  }

  @Test
  void leavesOutSpringSecurityAndTheActuator() {
    assertThat(classPath()).contains("spring-webmvc").doesNotContain("spring-security", "actuator");
  }

  @Test
  void keepsTheFormat() {
    wire.get("/nowhere").isError(404, "Not Found", "/nowhere");
    wire.get("/books/taken").isError(409, "Conflict", "/books/taken");
    wire.get("/accident").isError(500, "Internal Server Error", "/accident");
    wire.get("/books?limit=0").isError(400, "/books").saysOfFields("limit: must be at least 1");
    wire.send("GET\r\n\r\n").isError(400, "Bad Request", "/");
  }
}
