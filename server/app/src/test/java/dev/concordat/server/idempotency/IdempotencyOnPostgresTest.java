package dev.concordat.server.idempotency;

import dev.concordat.server.database.TestDatabase;

class IdempotencyOnPostgresTest extends IdempotencyContract {
  @Override
  TestDatabase database() {
    return TestDatabase.postgres();
  }
}
