package dev.concordat.server.contract;

import dev.concordat.server.ratelimit.InProcessRateLimits;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Nothing is there, nothing is spent, nothing fails. */
@Component
@Profile("contract")
final class CleanDatabase implements ContractState {
  private static final List<String> TABLES_INNERMOST_FIRST =
      List.of(
          "imports",
          "translations",
          "translation_keys",
          "project_languages",
          "projects",
          "idempotency_keys",
          "api_tokens",
          "organizations");

  private final JdbcClient jdbc;
  private final InProcessRateLimits limits;
  private final DatabaseFault fault;
  private final TransactionOperations transaction;

  CleanDatabase(
      JdbcClient jdbc,
      InProcessRateLimits limits,
      DatabaseFault fault,
      TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.fault = fault;
    this.transaction = transaction;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("a clean contract database");
  }

  @Override
  public void set(Facts facts) {
    fault.off();
    limits.clear();
    transaction.executeWithoutResult(
        one -> TABLES_INNERMOST_FIRST.forEach(table -> jdbc.sql("DELETE FROM " + table).update()));
  }
}
