package dev.concordat.kit.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.kit.exchange.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IndistinguishableTest {
  private static final Answer ABSENT = answer("1", "a", "There is none.");

  @Test
  void forgivesTheTimeAndTheRequestId() {
    assertThat(Indistinguishable.findings(ABSENT, answer("2", "b", "There is none."))).isEmpty();
  }

  @Test
  void tellsWhatGivesTheForeignAway() {
    Answer foreign =
        new Answer(
            403,
            Map.of("X-Request-Id", List.of("1"), "X-Owner", List.of("globex")),
            ABSENT.text().replace("none", "one").getBytes(UTF_8));

    assertThat(Indistinguishable.findings(ABSENT, foreign))
        .extracting(Finding::toString)
        .containsExactly(
            "indistinguishable: status differ: 404 and 403",
            "indistinguishable: headers differ: {} and {x-owner=[globex]}",
            "indistinguishable: body differ: {\"message\":\"There is none.\",\"timestamp\":\"\"}"
                + " and {\"message\":\"There is one.\",\"timestamp\":\"\"}");
  }

  private static Answer answer(String id, String time, String message) {
    String body = "{\"message\":\"" + message + "\",\"timestamp\":\"" + time + "\"}";
    return new Answer(404, Map.of("x-request-id", List.of(id)), body.getBytes(UTF_8));
  }
}
