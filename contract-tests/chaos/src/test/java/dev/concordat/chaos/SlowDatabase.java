package dev.concordat.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlives the server. Committing a new row takes it 300 ms, and it finishes a
 * commit whose client is gone: so whoever kills the server meanwhile makes it lose an answer to
 * what was done.
 */
final class SlowDatabase implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private static final String COMMITTING =
      """
      SELECT count(DISTINCT relname) FROM pg_locks
      JOIN pg_stat_activity USING (pid) JOIN pg_class ON pg_class.oid = relation
      WHERE mode = 'RowExclusiveLock' AND wait_event = 'PgSleep' AND relname IN ('%s')
      """;

  private final EmbeddedPostgres postgres;
  private final Connection connection;

  SlowDatabase() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    connection = postgres.getPostgresDatabase().getConnection();
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** An organization with a token that may do everything; the tables must be there. */
  void seed(String token) throws SQLException {
    execute(
        """
        INSERT INTO organizations VALUES ('acme', 'Acme');
        INSERT INTO api_tokens VALUES ('acme', 'admin', 'admin', 'admin',
          'projects:read projects:write keys:read keys:write translations:read translations:write tokens:admin',
          '%s', '%s', '%s', now(), NULL, NULL);
        """
            .formatted(sha256(token), token.substring(0, 8), token.substring(token.length() - 4)));
  }

  /** From now on committing a key or a token is slow. */
  void slowDown() throws SQLException {
    execute(
        """
        CREATE FUNCTION pause() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON translation_keys
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pause();
        CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON api_tokens
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pause();
        """);
  }

  /** Waits until new rows of all these tables are being committed at once. */
  void awaitCommits(String... tables) throws SQLException, TimeoutException {
    long end = System.nanoTime() + PATIENCE;
    while (number(COMMITTING.formatted(String.join("', '", tables))) < tables.length) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("Never is there a commit to each of " + List.of(tables));
      }
      Thread.onSpinWait();
    }
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws IOException, SQLException {
    connection.close();
    postgres.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String sha256(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
