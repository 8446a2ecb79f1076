package dev.concordat.server.idempotency;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away keys older than 24 hours, once an hour; on several nodes at once it does no harm. */
@Component
class OutdatedKeys {
  private final StoredAnswers answers;

  OutdatedKeys(StoredAnswers answers) {
    this.answers = answers;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void clear() {
    boolean more;
    do {
      more = answers.deleteOutdated();
    } while (more);
  }
}
