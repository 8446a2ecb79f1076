package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.error.ServiceUnavailableException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that would go on for ever, each cancelled a little later in its course. */
class CancellingTest {
  private static final int CALLS = 200;
  private static final RetryBudget ENDLESS = new RetryBudget(1e9, 1e9, 0, 0);

  private final ScriptedServer server = ScriptedServer.giving(() -> Answer.of(503, "{}"));
  private final ConcordatClient client =
      new VirtualTime()
          .of(ConcordatClient.builder().baseUrl(server.url()))
          .clock(Clock.systemUTC())
          .retryBudget(ENDLESS)
          .retry(RetryPolicy.of(Integer.MAX_VALUE))
          .build();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void leavesNothingGoingOnWheneverItIs() {
    for (int n = 0; n < CALLS; n++) {
      CompletableFuture<?> call = client.async().keys().getKey("web", "k1");
      LockSupport.parkNanos(n * 20_000L);
      call.cancel(true);

      assertThat(call).isCancelled();
    }
    sendOnce(); // What was on its way has come by now.
    int before = server.received().size();
    for (int n = 0; n < 50; n++) {
      sendOnce();
    }
    assertThat(server.received()).hasSize(before + 50);
  }

  private void sendOnce() {
    ConcordatClient once = client.with(new CallOptions().noRetry());
    assertThat(
            catchThrowableOfType(
                ServiceUnavailableException.class, () -> once.keys().getKey("web", "k1")))
        .isNotNull();
  }
}
