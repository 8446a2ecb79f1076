package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.ScriptedServer.Answer;
import dev.concordat.client.api.AccountApi;
import dev.concordat.client.api.KeysApi;
import dev.concordat.client.api.LanguagesApi;
import dev.concordat.client.api.ProjectsApi;
import dev.concordat.client.api.TokensApi;
import dev.concordat.client.api.TranslationsApi;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.internal.Call;
import dev.concordat.client.internal.Exchange;
import dev.concordat.client.internal.Operation;
import dev.concordat.client.internal.Requests;
import dev.concordat.client.internal.RetryTokens;
import dev.concordat.client.internal.Settings;
import dev.concordat.client.internal.Transport;
import dev.concordat.client.internal.World;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often each operation is sent when the answer is an error, whatever the error. */
class EveryOperationOnTheWireTest {
  private static final Set<String> IDEMPOTENT = Set.of("GET", "PUT", "DELETE");
  private static final Set<Integer> PASSING = Set.of(500, 502, 503, 504);
  private static final RetryBudget AMPLE = new RetryBudget(1_000, 1_000, 0, 0);

  private final AtomicInteger status = new AtomicInteger();
  private final List<Duration> waited = new ArrayList<>();
  private final ScriptedServer server =
      ScriptedServer.giving(() -> Answer.of(status.get(), "{}", "Retry-After", "0"));
  private final Exchange exchange = exchange();

  static Stream<Operation<?>> operations() {
    return Stream.of(
            AccountApi.operations(),
            KeysApi.operations(),
            LanguagesApi.operations(),
            ProjectsApi.operations(),
            TokensApi.operations(),
            TranslationsApi.operations())
        .flatMap(List::stream);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsOnceForEveryClientError(Operation<?> operation) {
    for (int error : IntStream.rangeClosed(400, 499).toArray()) {
      assertThat(requestsFor(operation, error)).as("requests for %s", error).isOne();
    }
    assertThat(waited).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void sendsThreeTimesForAPassingErrorOfWhatIsRepeatable(Operation<?> operation) {
    boolean repeatable =
        IDEMPOTENT.contains(operation.method()) || operation.headers().contains("Idempotency-Key");
    for (int error : IntStream.rangeClosed(500, 599).toArray()) {
      boolean again = repeatable && PASSING.contains(error);

      assertThat(requestsFor(operation, error))
          .as("requests for %s", error)
          .isEqualTo(again ? 3 : 1);
    }
    assertThat(waited).hasSize(repeatable ? 8 : 0);
  }

  private int requestsFor(Operation<?> operation, int error) {
    int before = server.received().size();
    status.set(error);
    Call<?> call = new Call<>(operation);
    for (String name : List.of("projectId", "keyId", "language", "tokenId")) {
      call.path(name, "x");
    }
    ConcordatException thrown =
        catchThrowableOfType(ConcordatException.class, () -> exchange.send(call));

    assertThat(thrown.status()).isEqualTo(error);
    return server.received().size() - before;
  }

  private Exchange exchange() {
    World world =
        new World(
            () -> Instant.EPOCH,
            delay -> {
              waited.add(delay);
              return CompletableFuture.completedFuture(null);
            },
            () -> 0,
            attempt -> {});
    return new Exchange(
        new Transport(HttpClient.newHttpClient()),
        new Requests(server.url(), () -> null, "test", null),
        world,
        new RetryTokens(AMPLE, world.clock()),
        Settings.USUAL);
  }
}
