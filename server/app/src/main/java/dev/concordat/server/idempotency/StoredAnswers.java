package dev.concordat.server.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of keys and the answers given under them. */
@Repository
class StoredAnswers {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int LONGEST_STATEMENT_SECONDS = 1;
  private static final int DELETED_AT_ONCE = 1000;

  private static final String THIS_KEY =
      " WHERE organization_id = :org AND token_id = :token AND idempotency_key = :key";

  private final JdbcClient jdbc;
  private final Clock clock;

  StoredAnswers(DataSource dataSource, Clock clock) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setQueryTimeout(LONGEST_STATEMENT_SECONDS);
    this.jdbc = JdbcClient.create(template);
    this.clock = clock;
  }

  /** What was stored under a key: the digest of its request, and its answer as JSON. */
  record Stored(String fingerprint, String answer) {}

  /**
   * Takes the key, until the transaction ends; false if it is taken already.
   *
   * @throws TwinInFlight if whoever took it has not committed within a second
   */
  boolean claim(Claim claim) {
    try {
      of(claim, "DELETE FROM idempotency_keys" + THIS_KEY + " AND created_at <= :outdated")
          .param("outdated", outdated())
          .update();
      return of(
                  claim,
                  """
                  INSERT INTO idempotency_keys
                    (organization_id, token_id, idempotency_key, fingerprint, created_at)
                  VALUES (:org, :token, :key, :fingerprint, :now)
                  ON CONFLICT DO NOTHING""")
              .param("fingerprint", claim.fingerprint())
              .param("now", now())
              .update()
          == 1;
    } catch (QueryTimeoutException | PessimisticLockingFailureException waited) {
      throw new TwinInFlight();
    }
  }

  void store(Claim claim, String answer) {
    of(claim, "UPDATE idempotency_keys SET answer = :answer" + THIS_KEY)
        .param("answer", answer)
        .update();
  }

  Optional<Stored> find(Claim claim) {
    return of(claim, "SELECT fingerprint, answer FROM idempotency_keys" + THIS_KEY)
        .query((row, number) -> new Stored(row.getString("fingerprint"), row.getString("answer")))
        .optional();
  }

  /** Deletes some of what is older than 24 hours; answers whether there may be more. */
  boolean deleteOutdated() {
    return jdbc.sql(
                """
                DELETE FROM idempotency_keys
                 WHERE (organization_id, token_id, idempotency_key) IN
                   (SELECT organization_id, token_id, idempotency_key FROM idempotency_keys
                     WHERE created_at <= :outdated ORDER BY created_at LIMIT :most)""")
            .param("outdated", outdated())
            .param("most", DELETED_AT_ONCE)
            .update()
        == DELETED_AT_ONCE;
  }

  private StatementSpec of(Claim claim, String sql) {
    return jdbc.sql(sql)
        .param("org", claim.organizationId())
        .param("token", claim.tokenId())
        .param("key", claim.key());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private OffsetDateTime outdated() {
    return now().minus(KEPT);
  }
}
