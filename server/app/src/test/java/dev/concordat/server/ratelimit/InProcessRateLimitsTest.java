package dev.concordat.server.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.tokens.Caller;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InProcessRateLimitsTest {
  private static final Limit LIMIT = new Limit("default", 600, Duration.ofMinutes(1), 50);
  private static final Caller CI = new Caller("acme", "ci", Set.of());

  private final TestTime time = new TestTime();
  private final InProcessRateLimits limits = new InProcessRateLimits(time);

  @Test
  void admitsTheBurstAndNoMore() {
    assertThat(admitted(50)).isEqualTo(50);
    Verdict refused = limits.take(CI, LIMIT);
    assertThat(refused.admitted()).isFalse();
    assertThat(refused.remaining()).isZero();
    assertThat(refused.retryAfter()).isEqualTo(Duration.ofMillis(100));
    assertThat(refused.wholeAfter()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void neverAdmitsMoreThanTheQuotaAndTheBurst() {
    int admitted = 0;
    for (int second = 0; second < 60; second++) {
      admitted += admitted(100);
      time.pass(Duration.ofSeconds(1));
    }
    assertThat(admitted).isBetween(600, 650);
  }

  @Test
  void admitsAgainWhenItSaysSo() {
    admitted(50);
    time.pass(limits.take(CI, LIMIT).retryAfter());
    assertThat(limits.take(CI, LIMIT).admitted()).isTrue();
  }

  @Test
  void countsTokensOfOrganizationsApart() {
    admitted(50);
    assertThat(limits.take(new Caller("acme", "other", Set.of()), LIMIT).admitted()).isTrue();
    assertThat(limits.take(new Caller("globex", "ci", Set.of()), LIMIT).admitted()).isTrue();
  }

  @Test
  void countsLimitsApart() {
    admitted(50);
    Limit other = new Limit("createToken", 10, Duration.ofMinutes(1), 10);
    assertThat(limits.take(CI, other).admitted()).isTrue();
  }

  @Test
  void isExhaustedForAboutAWindow() {
    limits.exhaust(CI, LIMIT);
    time.pass(Duration.ofSeconds(50));
    assertThat(limits.take(CI, LIMIT).admitted()).isFalse();
    time.pass(Duration.ofSeconds(10));
    assertThat(limits.take(CI, LIMIT).admitted()).isTrue();
  }

  @Test
  void forgetsNothingOfABucketInUse() {
    limits.exhaust(CI, LIMIT);
    time.pass(Duration.ofSeconds(30));
    assertThat(limits.take(CI, LIMIT).admitted()).isFalse();
  }

  @Test
  void admitsAllAgainAfterClearing() {
    limits.exhaust(CI, LIMIT);
    limits.clear();
    assertThat(admitted(60)).isEqualTo(50);
  }

  private int admitted(int requests) {
    return (int)
        IntStream.range(0, requests).filter(i -> limits.take(CI, LIMIT).admitted()).count();
  }

  private static final class TestTime implements TimeMeter {
    private long nanos;

    void pass(Duration duration) {
      nanos += duration.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
