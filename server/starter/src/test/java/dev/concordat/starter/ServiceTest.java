package dev.concordat.starter;

import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/** The foreign service on a real port; tests that extend this share it. */
@SpringBootTest(
    classes = ForeignService.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.main.banner-mode=off", "server.address=127.0.0.1"})
@Tag("service")
public abstract class ServiceTest {
  @Autowired private Environment environment;

  protected Wire wire = new Wire(0);

  @BeforeEach
  final void connect() {
    wire = new Wire(environment.getRequiredProperty("local.server.port", Integer.class));
  }
}
