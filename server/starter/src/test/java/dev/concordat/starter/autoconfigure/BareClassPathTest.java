package dev.concordat.starter.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.filter.LastResort;
import dev.concordat.starter.wire.Wire;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service on whose class path nothing optional is: a process of its own. */
@Tag("service")
@Timeout(120)
class BareClassPathTest {
  @Test
  void leavesOutSpringSecurityAndTheActuator() {
    assertThat(BareProcess.classPath())
        .contains("spring-webmvc")
        .doesNotContain("spring-security", "actuator");
  }

  @Test
  void keepsTheFormatUntilAnExhaustedHeapEndsTheProcess() throws IOException, InterruptedException {
    try (BareProcess service = BareProcess.start()) {
      Wire wire = service.wire();
      wire.get("/nowhere").isError(404, "Not Found", "/nowhere");
      wire.get("/books/taken").isError(409, "Conflict", "/books/taken");
      wire.get("/accident").isError(500, "Internal Server Error", "/accident");
      wire.get("/books?limit=0").isError(400, "/books").saysOfFields("limit: must be at least 1");
      wire.send("GET\r\n\r\n").isError(400, "Bad Request", "/");
      wire.get("/exhausted").isError(500, "Internal Server Error", "/exhausted");
      assertThat(service.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(service.process().exitValue()).isEqualTo(LastResort.EXIT_STATUS);
    }
  }
}
