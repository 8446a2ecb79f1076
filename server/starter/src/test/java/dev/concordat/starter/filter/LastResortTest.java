package dev.concordat.starter.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag("service")
class LastResortTest {
  private static final AtomicInteger ENDS = new AtomicInteger();

  @SpringBootConfiguration
  @Import({ForeignService.class, Exhausted.class})
  static class Exhausting {
    @Bean
    LastResort lastResort() {
      return new LastResort(ENDS::incrementAndGet);
    }
  }

  @RestController
  static class Exhausted {
    @GetMapping("/no-memory")
    String exhausted() {
      throw new OutOfMemoryError("Java heap space");
    }

    /** Whoever answers as if nothing had happened is not asked. */
    @ExceptionHandler(OutOfMemoryError.class)
    String nothingHappened() {
      return "never said";
    }
  }

  @Test
  void answersThenEndsTheProcessOnAnExhaustedHeap() {
    try (Running running = Running.start(Exhausting.class)) {
      running.wire().get("/overflow").isError(500, "/overflow");
      assertThat(ENDS).hasValue(0);
      running.wire().get("/no-memory").isError(500, "Internal Server Error", "/no-memory");
      assertThat(ENDS).hasValue(1);
    }
  }
}
