package dev.concordat.server.tokens;

import dev.concordat.server.FoldedName;
import dev.concordat.server.api.model.ApiToken;
import dev.concordat.server.api.model.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of API tokens; every query but the look-up of a secret leads with the organization. */
@Repository
class Tokens {
  private final JdbcClient jdbc;

  Tokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The token of a secret, whatever its state; one query, never cached. */
  Optional<KnownToken> bySecret(TokenSecret secret) {
    return jdbc.sql(
            """
            SELECT organization_id, id, scopes, expires_at, revoked_at
              FROM api_tokens WHERE secret_hash = :hash""")
        .param("hash", secret.hash())
        .query(Tokens::known)
        .optional();
  }

  /** One token of the organization, whatever its state. */
  Optional<ApiToken> byId(String organizationId, String id) {
    return jdbc.sql(
            "SELECT "
                + ApiTokenRow.COLUMNS
                + " FROM api_tokens t WHERE t.organization_id = :org AND t.id = :id")
        .param("org", organizationId)
        .param("id", id)
        .query(ApiTokenRow::read)
        .optional();
  }

  /** Whether the token went in; false means that its name is taken, whatever its case. */
  boolean insert(String organizationId, ApiToken token, TokenSecret secret) {
    return jdbc.sql(
                """
                INSERT INTO api_tokens (organization_id, id, name, name_folded, scopes, secret_hash,
                                        prefix, last_four, created_at, expires_at)
                VALUES (:org, :id, :name, :folded, :scopes, :hash, :prefix, :last, :now, :expires)
                ON CONFLICT DO NOTHING""")
            .param("org", organizationId)
            .param("id", token.getId())
            .param("name", token.getName())
            .param("folded", FoldedName.of(token.getName()))
            .param("scopes", Scopes.toColumn(token.getScopes()))
            .param("hash", secret.hash())
            .param("prefix", secret.prefix())
            .param("last", secret.lastFour())
            .param("now", token.getCreatedAt())
            .param("expires", token.getExpiresAt())
            .update()
        == 1;
  }

  /** Makes concurrent revocations in one organization wait for each other, until the commit. */
  void lock(String organizationId) {
    jdbc.sql("SELECT id FROM organizations WHERE id = :org FOR UPDATE")
        .param("org", organizationId)
        .query(String.class)
        .single();
  }

  /** Whether another token that is neither revoked nor expired has the scope. */
  boolean anotherHas(Scope scope, String organizationId, String id, Instant now) {
    return jdbc
        .sql(
            """
            SELECT scopes FROM api_tokens
             WHERE organization_id = :org AND id <> :id AND revoked_at IS NULL
               AND (expires_at IS NULL OR expires_at > :now)""")
        .param("org", organizationId)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(String.class)
        .stream()
        .anyMatch(column -> Scopes.fromColumn(column).contains(scope));
  }

  void revoke(String organizationId, String id, Instant now) {
    jdbc.sql("UPDATE api_tokens SET revoked_at = :now WHERE organization_id = :org AND id = :id")
        .param("org", organizationId)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static KnownToken known(ResultSet row, int number) throws SQLException {
    return new KnownToken(
        row.getString("organization_id"),
        row.getString("id"),
        Set.of(row.getString("scopes").split(" ")),
        instant(row, "expires_at"),
        instant(row, "revoked_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
