package dev.concordat.starter.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalLimitsTest {
  private static final Duration LEAST = Duration.ofMillis(1);

  @Test
  void permitsTheLeast() {
    assertThat(new ArrivalLimits(LEAST, LEAST, 1, 1, 1).readers()).isEqualTo(1);
  }

  @Test
  void leavesTomcatASecondToNotice() {
    assertThat(of(Duration.ofSeconds(5)).head()).isEqualTo(Duration.ofSeconds(4));
    assertThat(of(Duration.ofSeconds(5)).body()).isEqualTo(Duration.ofSeconds(4));
    assertThat(of(Duration.ofSeconds(1)).body()).isEqualTo(Duration.ofSeconds(1));
    assertThat(of(LEAST).body()).isEqualTo(LEAST);
  }

  private static ArrivalLimits of(Duration deadline) {
    return ArrivalLimits.of(deadline, 1, 4, 2);
  }

  @Test
  void gathersInAQuarterOfASmallHeapAndNoMoreThan64MbOfALargeOne() {
    ArrivalLimits large = ArrivalLimits.of(LEAST, 1 << 20, 1L << 40, 2);
    assertThat(large.allBytes()).isEqualTo(64 << 20);
    assertThat(large.bytes()).isEqualTo(1 << 20);
    ArrivalLimits small = ArrivalLimits.of(LEAST, 1 << 20, 1 << 20, 2);
    assertThat(small.allBytes()).isEqualTo(1 << 18);
    assertThat(small.bytes()).isEqualTo(1 << 18);
  }

  @Test
  void letsHalfTheThreadsReadButOneAtLeast() {
    assertThat(ArrivalLimits.of(LEAST, 1, 4, 200).readers()).isEqualTo(100);
    assertThat(ArrivalLimits.of(LEAST, 1, 4, 1).readers()).isEqualTo(1);
  }

  @Test
  void refusesToPermitNothing() {
    Duration none = Duration.ofNanos(999_999);
    refuses(none, LEAST, 1, 1, 1);
    refuses(LEAST, none, 1, 1, 1);
    refuses(LEAST, LEAST, 0, 1, 1);
    refuses(LEAST, LEAST, 2, 1, 1);
    refuses(LEAST, LEAST, 1, 1, 0);
  }

  private static void refuses(Duration head, Duration body, int bytes, long all, int readers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArrivalLimits(head, body, bytes, all, readers))
        .withMessageStartingWith("Expected positive limits, and room for one body at least, found");
  }
}
