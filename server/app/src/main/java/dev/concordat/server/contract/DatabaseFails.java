package dev.concordat.server.contract;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Every connection fails, until the database is clean again. */
@Component
@Profile("contract")
final class DatabaseFails implements ContractState {
  private final DatabaseFault fault;

  DatabaseFails(DatabaseFault fault) {
    this.fault = fault;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("the database fails");
  }

  @Override
  public void set(Facts facts) {
    fault.on();
  }
}
