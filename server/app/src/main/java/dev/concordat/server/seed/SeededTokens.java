package dev.concordat.server.seed;

import dev.concordat.server.FoldedName;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts organizations and tokens in place; what is there already stays as it is. */
@Component
public class SeededTokens {
  private final JdbcClient jdbc;
  private final Clock clock;

  SeededTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An organization, named as its id. */
  public void organization(String id) {
    jdbc.sql("INSERT INTO organizations (id, name) VALUES (:id, :name) ON CONFLICT DO NOTHING")
        .param("id", id)
        .param("name", id)
        .update();
  }

  /** A token, and its organization. */
  public void token(SeedToken token) {
    organization(token.organizationId());
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            INSERT INTO api_tokens (organization_id, id, name, name_folded, scopes, secret_hash,
                                    prefix, last_four, created_at, expires_at, revoked_at)
            VALUES (:org, :id, :id, :folded, :scopes, :hash, :prefix, :last, :created, :expires,
                    :revoked)
            ON CONFLICT DO NOTHING""")
        .param("org", token.organizationId())
        .param("id", token.id())
        .param("folded", FoldedName.of(token.id()))
        .param("scopes", String.join(" ", token.scopes()))
        .param("hash", token.secret().hash())
        .param("prefix", token.secret().prefix())
        .param("last", token.secret().lastFour())
        .param("created", now.minusDays(30))
        .param("expires", token.state() == SeedToken.State.EXPIRED ? now.minusDays(1) : null)
        .param("revoked", token.state() == SeedToken.State.REVOKED ? now.minusDays(1) : null)
        .update();
  }
}
