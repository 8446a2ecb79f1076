package dev.concordat.contract.consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Request;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A play that could not fail would prove nothing. */
class PlayTest {
  private static final Scenario CELL = Contract.scenario("createKey 409-name-taken");

  @Test
  void failsWhenTheClientUsesAnotherMethod() {
    Request asked = CELL.request();
    Request put =
        new Request(
            "PUT", asked.template(), asked.path(), asked.query(), asked.headers(), asked.body());

    assertThatThrownBy(() -> new Play(with(put, CELL.expected())).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("createKey 409-name-taken: [the request as the mock server saw it]");
  }

  @Test
  void failsWhenTheBodyLiesAboutItsStatus() {
    ObjectNode lie = (ObjectNode) Objects.requireNonNull(CELL.expected().body()).deepCopy();
    lie.put("statusCode", 404);
    Scenario changed = with(CELL.request(), answer(409, lie));

    assertThatThrownBy(() -> new Play(changed).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("createKey 409-name-taken");
  }

  @Test
  void failsWhenNoClassIsKnownForTheStatus() {
    Scenario changed =
        with(CELL.request(), answer(410, Objects.requireNonNull(CELL.expected().body())));

    assertThatThrownBy(() -> new Play(changed).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[statuses with a class]");
  }

  private static ExpectedAnswer answer(int status, JsonNode body) {
    return new ExpectedAnswer(status, CELL.expected().headers(), body, Map.of());
  }

  private static Scenario with(Request request, ExpectedAnswer expected) {
    return new Scenario(
        CELL.operation(),
        CELL.cell(),
        CELL.why(),
        new Attempt(CELL.identity(), CELL.states(), request),
        expected,
        CELL.repaired(),
        CELL.position());
  }
}
