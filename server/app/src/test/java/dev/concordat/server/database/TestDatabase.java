package dev.concordat.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A new, empty database for a test; PostgreSQL itself is started once for all of them. */
public record TestDatabase(String url, String user) {
  private static final String H2_MODE =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000";

  /** The embedded default's kind. */
  public static TestDatabase h2() {
    return new TestDatabase("jdbc:h2:mem:" + newName() + H2_MODE, "sa");
  }

  /** PostgreSQL 18, from binaries on the class path. */
  public static TestDatabase postgres() {
    String name = newName();
    EmbeddedPostgres server = Shared.POSTGRES;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + name + " cannot be created.", e);
    }
    return new TestDatabase(server.getJdbcUrl("postgres", name), "postgres");
  }

  private static String newName() {
    return "test_" + UUID.randomUUID().toString().replace("-", "");
  }

  private static final class Shared {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
        return postgres;
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL does not start.", e);
      }
    }

    private static void stop(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL does not stop.", e);
      }
    }
  }
}
