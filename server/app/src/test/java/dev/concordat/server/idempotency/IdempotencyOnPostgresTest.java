package dev.concordat.server.idempotency;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class IdempotencyOnPostgresTest extends IdempotencyContract {
  @Override
  DataSource database() {
    return Databases.postgres();
  }
}
