package dev.concordat.starter.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.starter.autoconfigure.Running;
import dev.concordat.starter.foreign.ForeignService;
import dev.concordat.starter.wire.Answer;
import dev.concordat.starter.wire.Wire;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class BodyLimitsTest {
  private static final String HEAD =
      "POST /books HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  private static Running running = start();

  private static Running start() {
    return Running.start(ForeignService.class, "concordat.body.deadline=400ms");
  }

  @BeforeAll
  static void warm() {
    assertThat(running.wire().get("/books").status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void answers408ToABodyThatStalls() {
    running
        .wire()
        .send(HEAD + "Content-Length: 20\r\n\r\n{\"name\"")
        .isError(408, "Request Timeout", "/books");
  }

  @Test
  void answers408ToABodyThatTrickles() {
    Answer answer =
        new Wire(running.wire().port())
            .trickle(HEAD + "Content-Length: 200\r\n\r\n", Duration.ofMillis(100));
    answer.isError(408, "Request Timeout", "/books");
  }

  @Test
  void closesAConnectionThatSaysNothing() {
    assertThat(running.wire().send("GET /books HTTP/1.1\r\nHost:").raw()).isEmpty();
    assertThat(running.wire().send("").raw()).isEmpty();
  }

  @Test
  void refusesLimitsThatPermitNothing() {
    assertThatThrownBy(() -> new BodyLimits(0, Duration.ofSeconds(1)))
        .hasMessage("A body's limits must be positive, found 0 bytes within PT1S.");
  }
}
