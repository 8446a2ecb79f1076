package dev.concordat.server.idempotency;

import dev.concordat.server.idempotency.Idempotency.Effect;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.UnprocessableEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Runs an effect in one transaction, which any exception rolls back: checked ones too. */
@Component
class OneTransaction {
  private final PlatformTransactionManager manager;

  OneTransaction(PlatformTransactionManager manager) {
    this.manager = manager;
  }

  <T, X extends Exception> T run(Effect<T, X> effect) throws X, Conflict, UnprocessableEntity {
    TransactionStatus transaction = manager.getTransaction(new DefaultTransactionDefinition());
    T answer;
    try {
      answer = effect.run();
    } catch (Throwable failure) {
      manager.rollback(transaction);
      throw failure;
    }
    manager.commit(transaction);
    return answer;
  }
}
