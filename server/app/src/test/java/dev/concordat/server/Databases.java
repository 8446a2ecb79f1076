package dev.concordat.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two databases, migrated; one of each in a JVM, started when first asked for. */
public final class Databases {
  private Databases() {}

  /** An H2 in memory, in PostgreSQL's mode. */
  public static DataSource h2() {
    return H2.MIGRATED;
  }

  /** PostgreSQL itself, on a free port; it stops with the JVM. */
  public static DataSource postgres() {
    return Postgres.MIGRATED;
  }

  /** A new, empty database beside the migrated one, as a JDBC address. */
  public static String newPostgres(String name) {
    try (var connection = Postgres.SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return Postgres.SERVER.getJdbcUrl("postgres", name);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("The database cannot be created.", e);
    }
  }

  private static DataSource migrated(DataSource database) {
    Flyway.configure().dataSource(database).load().migrate();
    return database;
  }

  private static final class H2 {
    static final DataSource MIGRATED =
        migrated(
            new DriverManagerDataSource(
                "jdbc:h2:mem:features;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"));
  }

  private static final class Postgres {
    static final EmbeddedPostgres SERVER = start();
    static final DataSource MIGRATED = migrated(SERVER.getPostgresDatabase());

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException("The embedded PostgreSQL does not start.", e);
      }
    }
  }
}
