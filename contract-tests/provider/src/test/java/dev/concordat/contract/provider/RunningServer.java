package dev.concordat.contract.provider;

import dev.concordat.server.Server;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The reference service on a port of its own, in the profile that offers provider states. */
final class RunningServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RunningServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it on the embedded default, or with properties such as {@code --x.y=z}. */
  static RunningServer start(String... properties) {
    String[] arguments =
        Stream.concat(
                Stream.of("--spring.profiles.active=contract", "--server.port=0"),
                Stream.of(properties))
            .toArray(String[]::new);
    return new RunningServer(SpringApplication.run(Server.class, arguments));
  }

  URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    context.close();
  }
}
