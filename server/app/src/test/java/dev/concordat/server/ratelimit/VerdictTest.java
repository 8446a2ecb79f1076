package dev.concordat.server.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Limit LIMIT = new Limit("default", 600, Duration.ofMinutes(1), 50);

  @Test
  void roundsSecondsUp() {
    Verdict verdict =
        new Verdict(LIMIT, false, 0, Duration.ofMillis(2001), Duration.ofMillis(4999));
    assertThat(verdict.retryAfterSeconds()).isEqualTo(3);
    assertThat(verdict.item()).isEqualTo("\"default\";r=0;t=5");
  }

  @Test
  void neverSaysToRetryAtOnce() {
    assertThat(new Verdict(LIMIT, true, 3, Duration.ZERO, Duration.ZERO).retryAfterSeconds())
        .isEqualTo(1);
  }

  @Test
  void refusesALimitThatAdmitsNothing() {
    assertThatThrownBy(() -> new Limit("default", 0, Duration.ofMinutes(1), 50))
        .hasMessage(
            "The rate limit 'default' needs a quota and a burst of at least 1 and a window of at"
                + " least a second, not 0, 50, PT1M.");
  }
}
