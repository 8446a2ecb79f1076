package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewToken;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
  private final ScriptedServer server =
      ScriptedServer.inTurn(
          List.of(
              Answer.of(503, Bodies.error(503, "Service Unavailable", "\"Later.\"")),
              Answer.of(201, Bodies.KEY)));
  private final VirtualTime time = new VirtualTime();
  private final ConcordatClient client = server.client(time);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void triesOnceWhenAsked() {
    ConcordatException error = errorWith(new CallOptions().noRetry());

    assertThat(error.attempts()).isOne();
    assertThat(server.received()).hasSize(1);
  }

  @Test
  void stopsAtItsDeadline() {
    ConcordatException error = errorWith(new CallOptions().deadline(Duration.ofMillis(100)));

    assertThat(error.whyNotRetried()).isEqualTo("waiting 250 ms would pass the deadline");
  }

  @Test
  void sendsTheCallersKeyEachTime() {
    client
        .with(new CallOptions().idempotencyKey("order-7"))
        .keys()
        .createKey("web", NewKey.of("greeting"));

    assertThat(server.received())
        .extracting(request -> request.headers().getFirst("Idempotency-Key"))
        .containsExactly("order-7", "order-7");
  }

  @Test
  void refusesAKeyWhereNoneIsDeclared() {
    ConcordatClient keyed = client.with(new CallOptions().idempotencyKey("order-7"));

    assertThatThrownBy(() -> keyed.tokens().createToken(NewToken.of("ci", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("createToken takes no Idempotency-Key");
    assertThat(server.received()).isEmpty();
  }

  @Test
  void sendsItsHeadersInsteadOfTheClients() {
    client
        .with(new CallOptions().header("X-Trace", "t1").header("User-Agent", "mine"))
        .keys()
        .createKey("web", NewKey.of("greeting"));

    assertThat(server.received().get(1).headers())
        .containsEntry("X-trace", List.of("t1"))
        .containsEntry("User-agent", List.of("mine"));
  }

  @Test
  void neverShowsAHeaderThatCannotBeSent() {
    ConcordatClient odd = client.with(new CallOptions().header("X-Secret", "a\nb"));

    assertThatThrownBy(() -> odd.account().getMe())
        .hasMessage("The header X-Secret cannot be sent, or not with this value (not shown).")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\u0000b", "a\ud83d\ude00b"})
  void letsNoValueBecomeAHeaderOfItsOwn(String value) {
    List<CallOptions> tries =
        List.of(
            new CallOptions().idempotencyKey(value),
            new CallOptions().header("X-Trace", value),
            new CallOptions().header(value, "x"));

    for (CallOptions options : tries) {
      assertThatThrownBy(() -> client.with(options).keys().createKey("web", NewKey.of("greeting")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith("cannot be sent, or not with this value (not shown).")
          .hasMessageMatching("[ -~]*")
          .hasNoCause();
    }
    assertThat(server.received()).isEmpty();
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> client.with(new CallOptions().attempts(0)))
        .hasMessage("attempts must be at least 1, but is 0");
    assertThatThrownBy(() -> client.with(new CallOptions().attemptTimeout(Duration.ZERO)))
        .hasMessage("A timeout must be positive, but is PT0S");
  }

  private ConcordatException errorWith(CallOptions options) {
    return catchThrowableOfType(
        ConcordatException.class,
        () -> client.with(options).keys().createKey("web", NewKey.of("greeting")));
  }
}
