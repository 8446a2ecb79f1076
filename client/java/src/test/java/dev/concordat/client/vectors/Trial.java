package dev.concordat.client.vectors;

import dev.concordat.client.CallOptions;
import dev.concordat.client.ConcordatClient;
import dev.concordat.client.ConcordatClientBuilder;
import dev.concordat.client.RetryBudget;
import dev.concordat.client.vectors.ControlPort.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** One vector played once: its client, and the virtual time it lives in. */
final class Trial {
  private final ControlPort port;
  private final Run run;
  private final JsonNode call;
  private final ConcordatClient client;
  private final List<Long> delays = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch cancelledWait = new CountDownLatch(1);
  private volatile Instant now = Instant.parse("2026-11-01T08:00:00Z");

  Trial(ControlPort port, Run run, JsonNode call) {
    this.port = port;
    this.run = run;
    this.call = call;
    this.client = builder().build();
  }

  ConcordatClient client() {
    return client.with(options());
  }

  List<Long> delays() {
    return delays;
  }

  /** Waits for the moment in which the vector cancels. */
  void awaitMoment() throws InterruptedException {
    if (call.get("cancel").has("wait")) {
      cancelledWait.await();
    } else {
      port.seen(run, call.get("cancel").get("request").asInt());
    }
  }

  private ConcordatClientBuilder builder() {
    ConcordatClientBuilder builder =
        ConcordatClient.builder()
            .baseUrl(run.baseUrl())
            .clock(() -> now)
            .sleeper(this::sleep)
            .random(always(call.get("random").asDouble()));
    if (call.hasNonNull("token")) {
      builder.token(call.get("token").asString());
    }
    if (call.has("budget")) {
      builder.retryBudget(RetryBudget.STANDARD.withInitial(call.get("budget").asDouble()));
    }
    return builder;
  }

  private CallOptions options() {
    JsonNode given = call.get("options");
    CallOptions options =
        new CallOptions()
            .attempts(given.get("attempts").asInt())
            .deadline(Duration.ofMillis(given.get("deadlineMs").asLong()))
            .attemptTimeout(Duration.ofMillis(given.get("attemptTimeoutMs").asLong()))
            .waitUpTo(Duration.ofMillis(given.get("waitUpToMs").asLong()));
    if (given.has("idempotencyKey")) {
      options = options.idempotencyKey(given.get("idempotencyKey").asString());
    }
    for (var header : given.path("headers").properties()) {
      options = options.header(header.getKey(), header.getValue().asString());
    }
    return options;
  }

  private CompletableFuture<Void> sleep(Duration delay) {
    delays.add(delay.toMillis());
    if (call.path("cancel").path("wait").asInt() == delays.size()) {
      cancelledWait.countDown();
      return new CompletableFuture<>();
    }
    now = now.plus(delay);
    port.advance(run, delay);
    return CompletableFuture.completedFuture(null);
  }

  private static RandomGenerator always(double value) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public double nextDouble() {
        return value;
      }
    };
  }
}
