package dev.concordat.server.account;

import dev.concordat.server.api.AccountApi;
import dev.concordat.server.api.model.Me;
import dev.concordat.server.api.model.Organization;
import dev.concordat.server.tokens.ApiTokenRow;
import dev.concordat.server.tokens.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

/** The operation that says who the caller is. */
@RestController
class AccountController implements AccountApi {
  private final JdbcClient jdbc;

  AccountController(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Me getMe() {
    Caller caller = Caller.current();
    return jdbc.sql(
            "SELECT o.id AS org_id, o.name AS org_name, "
                + ApiTokenRow.COLUMNS
                + " FROM organizations o JOIN api_tokens t ON t.organization_id = o.id"
                + " WHERE t.organization_id = :org AND t.id = :id")
        .param("org", caller.organizationId())
        .param("id", caller.tokenId())
        .query(AccountController::me)
        .single();
  }

  private static Me me(ResultSet row, int number) throws SQLException {
    return new Me(
        new Organization(row.getString("org_id"), row.getString("org_name")),
        ApiTokenRow.read(row, number));
  }
}
