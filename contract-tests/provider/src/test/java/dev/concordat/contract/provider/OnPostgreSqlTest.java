package dev.concordat.contract.provider;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;

final class OnPostgreSqlTest extends ProviderContract {
  private final EmbeddedPostgres database;

  OnPostgreSqlTest() throws IOException {
    this(EmbeddedPostgres.builder().start());
  }

  private OnPostgreSqlTest(EmbeddedPostgres database) {
    super(
        RunningServer.start(
            "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres")));
    this.database = database;
  }

  @Override
  @AfterAll
  void stop() throws IOException {
    super.stop();
    database.close();
  }
}
