package dev.concordat.starter.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.wire.Wire;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("service")
class SentinelTest {
  @Test
  void countsWhatIsNotDocumented() {
    try (ConfigurableApplicationContext service = start("watch")) {
      Wire wire = wire(service);
      for (int status : new int[] {200, 202, 404, 409, 409, 415}) {
        assertThat(wire.get("/answer/" + status).status()).isEqualTo(status);
      }
      assertThat(count(service, "202")).isEqualTo(1);
      assertThat(count(service, "409")).isEqualTo(2);
      assertThat(service.getBean(MeterRegistry.class).find("concordat.undocumented").counters())
          .hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 409})
  void refusesWhatIsNotDocumented(int status) {
    try (ConfigurableApplicationContext service = start("refuse")) {
      Wire wire = wire(service);
      wire.get("/answer/" + status).isError(500, "Internal Server Error", "/answer/" + status);
      assertThat(wire.get("/answer/200").status()).isEqualTo(200);
      assertThat(wire.get("/answer/404").status()).isEqualTo(404);
      assertThat(wire.get("/undocumented").status()).isEqualTo(202);
      assertThat(count(service, Integer.toString(status))).isEqualTo(1);
    }
  }

  private static double count(ConfigurableApplicationContext service, String status) {
    Counter counter =
        service
            .getBean(MeterRegistry.class)
            .get("concordat.undocumented")
            .tag("operation", "answer")
            .tag("status", status)
            .counter();
    return counter.count();
  }

  private static ConfigurableApplicationContext start(String mode) {
    return new SpringApplicationBuilder(Watched.class)
        .run(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--concordat.sentinel.mode=" + mode);
  }

  private static Wire wire(ConfigurableApplicationContext service) {
    return new Wire(
        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }
}
