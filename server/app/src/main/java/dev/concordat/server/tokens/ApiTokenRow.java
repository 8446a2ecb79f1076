package dev.concordat.server.tokens;

import dev.concordat.server.api.model.ApiToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** A row of {@code api_tokens} as the API shows it: without its secret's hash. */
public final class ApiTokenRow {
  /** The columns read, of the table under the alias {@code t}. */
  public static final String COLUMNS =
      "t.id, t.name, t.scopes, t.prefix, t.last_four, t.created_at, t.expires_at, t.revoked_at";

  private ApiTokenRow() {}

  /** The token of the current row. */
  public static ApiToken read(ResultSet row, int number) throws SQLException {
    return new ApiToken(
            row.getString("id"),
            row.getString("name"),
            Scopes.fromColumn(row.getString("scopes")),
            row.getString("prefix"),
            row.getString("last_four"),
            row.getObject("created_at", OffsetDateTime.class))
        .expiresAt(row.getObject("expires_at", OffsetDateTime.class))
        .revokedAt(row.getObject("revoked_at", OffsetDateTime.class));
  }
}
