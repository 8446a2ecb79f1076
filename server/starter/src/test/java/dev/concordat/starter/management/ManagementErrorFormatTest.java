package dev.concordat.starter.management;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class ManagementErrorFormatTest {
  private static Running start() {
    return Running.start(
        ForeignService.class,
        "management.server.port=0",
        "management.endpoints.web.exposure.include=health,metrics");
  }

  @Test
  void keepsTheFormatOnTheManagementPort() {
    try (Running running = start()) {
      Wire wire = running.wire("local.management.port");
      assertThat(wire.get("/actuator/health").status()).isEqualTo(200);
      wire.get("/nowhere", "Accept: text/html").isError(404, "Not Found", "/nowhere");
      wire.get("/actuator/metrics/nothing").isError(404, "/actuator/metrics/nothing");
      wire.request("DELETE /actuator/health").isError(405, "/actuator/health");
      wire.send("GET\r\n\r\n").isError(400, "Bad Request", "/");
      running.wire().get("/actuator/health").isError(404, "/actuator/health");
    }
  }
}
