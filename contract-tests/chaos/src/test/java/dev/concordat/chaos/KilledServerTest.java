package dev.concordat.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.concordat.client.ConcordatClient;
import dev.concordat.client.RetryPolicy;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.model.CreatedToken;
import dev.concordat.client.model.Key;
import dev.concordat.client.model.NewKey;
import dev.concordat.client.model.NewProject;
import dev.concordat.client.model.NewToken;
import dev.concordat.client.model.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed twice while it commits, and started again on the same database. */
class KilledServerTest {
  private static final String TOKEN = "cdt_acmeAdmin000000000000000000000000000000000014lLM2";
  private static final int CALLERS = 4;
  private static final int KEYS_EACH = 6;

  private final SlowDatabase database = new SlowDatabase();
  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS + 1);
  private final MortalServer server;

  /** A key, and when its creator was told of it. */
  private record Told(Key key, Instant when) {}

  KilledServerTest(@TempDir Path folder) throws Exception {
    server = new MortalServer(database.url(), folder.resolve("server.log"));
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
    database.seed(TOKEN);
    database.slowDown();
  }

  @AfterEach
  void stop() throws Exception {
    callers.shutdownNow();
    server.close();
    database.close();
  }

  @Test
  void keyedCreationsEndExactlyOnceAndAnUnkeyedOneTellsItMayHave() throws Exception {
    String project = client().projects().createProject(new NewProject("Chaos", "en")).id();
    List<Future<List<Told>>> keyed =
        IntStream.range(0, CALLERS)
            .mapToObj(caller -> callers.submit(() -> create(project, "key-" + caller + "-")))
            .toList();
    Future<ConcordatException> unkeyed = callers.submit(this::errorOfTheControl);

    database.awaitCommits("api_tokens", "translation_keys");
    server.kill();
    Instant killed = Instant.now();
    server.start();
    Instant restarted = Instant.now();
    database.awaitCommits("translation_keys");
    server.kill();
    server.start();

    List<Told> told = new ArrayList<>();
    for (Future<List<Told>> keys : keyed) {
      told.addAll(keys.get(60, TimeUnit.SECONDS));
    }
    createdExactlyOnce(told, project);
    assertThat(told)
        .as("created before the kill, told after it")
        .anyMatch(t -> t.key().createdAt().isBefore(killed) && t.when().isAfter(restarted));
    mayHaveBeenProcessed(unkeyed.get(10, TimeUnit.SECONDS));
  }

  private void createdExactlyOnce(List<Told> told, String project) {
    assertThat(told).hasSize(CALLERS * KEYS_EACH);
    assertThat(client().keys().listKeys(project, 100, null, null).items())
        .containsExactlyInAnyOrderElementsOf(told.stream().map(Told::key).toList());
  }

  /** And so it was: whoever repeats it by hand is told. */
  private void mayHaveBeenProcessed(ConcordatException error) {
    assertThat(error).isInstanceOf(ConnectionException.class);
    assertThat(error.attempts()).isOne();
    assertThat(error.mayHaveBeenProcessed()).isTrue();
    assertThat(error.whyNotRetried())
        .isEqualTo("it may have been processed, and cannot be repeated safely");
    assertThat(errorOfTheControl()).isInstanceOf(ConflictException.class);
  }

  private List<Told> create(String project, String names) {
    ConcordatClient client = client();
    return IntStream.range(0, KEYS_EACH)
        .mapToObj(n -> client.keys().createKey(project, NewKey.of(names + n)))
        .map(key -> new Told(key, Instant.now()))
        .toList();
  }

  private ConcordatException errorOfTheControl() {
    return catchThrowableOfType(ConcordatException.class, this::createToken);
  }

  private CreatedToken createToken() {
    return client().tokens().createToken(NewToken.of("control", List.of(Scope.KEYS_READ)));
  }

  /** One with the patience for two restarts. */
  private ConcordatClient client() {
    return ConcordatClient.builder()
        .baseUrl(server.url())
        .token(TOKEN)
        .retry(RetryPolicy.of(40).withDeadline(Duration.ofMinutes(2)))
        .build();
  }
}
