package dev.concordat.server.idempotency;

import dev.concordat.server.Databases;
import javax.sql.DataSource;

class IdempotencyOnH2Test extends IdempotencyContract {
  @Override
  DataSource database() {
    return Databases.h2();
  }
}
