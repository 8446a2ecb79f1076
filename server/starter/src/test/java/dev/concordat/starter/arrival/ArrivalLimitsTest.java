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
