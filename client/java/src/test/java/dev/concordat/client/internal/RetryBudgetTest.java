package dev.concordat.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
  private Instant now = Instant.EPOCH;
  private final RetryBudget budget = new RetryBudget(() -> now);

  @Test
  void allowsTenAtOnce() {
    assertThat(retries(20)).isEqualTo(10);
  }

  @Test
  void allowsOneInFiveCalls() {
    retries(10);
    IntStream.range(0, 25).forEach(call -> budget.deposit());

    assertThat(retries(20)).isEqualTo(5);
  }

  @Test
  void allowsOneASecond() {
    retries(10);
    now = now.plus(Duration.ofMillis(3_100));

    assertThat(retries(20)).isEqualTo(3);
  }

  private long retries(int wanted) {
    return IntStream.range(0, wanted).filter(retry -> budget.withdraw()).count();
  }
}
