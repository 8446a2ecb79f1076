package dev.concordat.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.concordat.server.Databases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresConnectionsTest {
  private final PostgresConnections connections = new PostgresConnections();

  @Test
  void limitsStatementsOnPostgres() {
    try (HikariDataSource pool = pool(Databases.newPostgres("connections"))) {
      JdbcClient jdbc = JdbcClient.create(pool);
      assertThat(jdbc.sql("SHOW statement_timeout").query(String.class).single()).isEqualTo("2s");
      assertThat(jdbc.sql("SHOW application_name").query(String.class).single())
          .isEqualTo("concordat");
    }
  }

  @Test
  void leavesOtherDatabasesAlone() {
    try (HikariDataSource pool = pool("jdbc:h2:mem:connections")) {
      assertThat(pool.getDataSourceProperties()).isEmpty();
    }
  }

  private HikariDataSource pool(String url) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    connections.postProcessBeforeInitialization(pool, "pool");
    return pool;
  }
}
