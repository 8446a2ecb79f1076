package dev.concordat.contract.provider;

import dev.concordat.server.Server;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The reference service on a port of its own, in the profile that offers provider states. */
public final class RunningServer implements Closeable {
  private final ConfigurableApplicationContext context;
  private final Closeable database;

  private RunningServer(String url, Closeable database, String... settings) {
    this.database = database;
    this.context =
        SpringApplication.run(
            Server.class,
            Stream.concat(
                    Stream.of(
                        "--spring.profiles.active=contract",
                        "--spring.datasource.url=" + url,
                        "--server.port=0",
                        // Every 500 here is asked for; its stack trace would bury the results.
                        "--logging.level.dev.concordat.starter.failure.FailureLog=off"),
                    Stream.of(settings))
                .toArray(String[]::new));
  }

  /** On the embedded default, with settings such as {@code --server.port=8081}. */
  public static RunningServer onH2(String... settings) {
    return new RunningServer("${concordat.embedded-database}", () -> {}, settings);
  }

  /** On a PostgreSQL of its own, started for this and stopped with it. */
  static RunningServer onPostgreSql() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      return new RunningServer(postgres.getJdbcUrl("postgres", "postgres"), postgres);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /** Where it answers. */
  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() throws IOException {
    context.close();
    database.close();
  }
}
