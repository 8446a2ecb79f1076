package dev.concordat.starter.autoconfigure;

import dev.concordat.starter.wire.Wire;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service on a random port of loopback, until closed. */
public record Running(ConfigurableApplicationContext service) implements AutoCloseable {
  /** Starts it with settings such as {@code server.servlet.context-path=/shop}. */
  public static Running start(Class<?> service, String... settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off"));
    for (String setting : settings) {
      arguments.add("--" + setting);
    }
    return new Running(new SpringApplicationBuilder(service).run(arguments.toArray(String[]::new)));
  }

  public Wire wire() {
    return wire("local.server.port");
  }

  public Wire wire(String property) {
    return new Wire(service.getEnvironment().getRequiredProperty(property, Integer.class));
  }

  @Override
  public void close() {
    service.close();
  }
}
