package dev.concordat.server.idempotency;

import dev.concordat.server.database.TestDatabase;

class IdempotencyOnH2Test extends IdempotencyContract {
  @Override
  TestDatabase database() {
    return TestDatabase.h2();
  }
}
