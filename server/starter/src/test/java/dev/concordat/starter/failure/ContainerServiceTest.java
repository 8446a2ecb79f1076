package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class ContainerServiceTest {
  @Test
  void refusesMoreParametersThanTomcatAccepts() {
    try (Running running =
        Running.start(ForeignService.class, "server.tomcat.max-parameter-count=2")) {
      Wire wire = running.wire();
      assertThat(wire.get("/books?author=a&author=b").status()).isEqualTo(200);
      wire.get("/books?author=a&author=b&author=c")
          .isError(400, "Bad Request", "/books")
          .says("The request has more parameters than this service accepts.");
    }
  }
}
