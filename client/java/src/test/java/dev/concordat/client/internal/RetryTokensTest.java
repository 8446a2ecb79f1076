package dev.concordat.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.RetryBudget;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryTokensTest {
  private Instant now = Instant.EPOCH;
  private final RetryTokens tokens = new RetryTokens(RetryBudget.STANDARD, () -> now);

  @Test
  void allowsTenAtOnce() {
    assertThat(retries(20)).isEqualTo(10);
  }

  @Test
  void allowsOneInFiveCalls() {
    retries(10);
    IntStream.range(0, 25).forEach(call -> tokens.deposit());

    assertThat(retries(20)).isEqualTo(5);
  }

  @Test
  void allowsOneASecond() {
    retries(10);
    now = now.plus(Duration.ofMillis(3_100));

    assertThat(retries(20)).isEqualTo(3);
  }

  private long retries(int wanted) {
    return IntStream.range(0, wanted).filter(retry -> tokens.withdraw()).count();
  }
}
