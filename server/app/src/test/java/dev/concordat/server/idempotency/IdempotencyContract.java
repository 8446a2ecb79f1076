package dev.concordat.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.server.Ids;
import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** What an Idempotency-Key promises, on any database. */
abstract class IdempotencyContract {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

  record Answer(String id) {}

  /** Each test has an organization of its own, in which its effects create tokens. */
  private final String organization = new Ids().next();

  private volatile Instant time = NOW;
  private final JdbcClient jdbc = JdbcClient.create(database());
  private final StoredAnswers answers = new StoredAnswers(database(), new TestClock());
  private final Idempotency idempotency =
      new Idempotency(
          new OneTransaction(new JdbcTransactionManager(database())),
          answers,
          new AnswerJson(new JsonMapper()));

  abstract DataSource database();

  @BeforeEach
  void start() {
    jdbc.sql("INSERT INTO organizations (id, name) VALUES (:id, :id)")
        .param("id", organization)
        .update();
    insert("ci");
    insert("other");
    callAs("ci");
  }

  @AfterEach
  void stop() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void runsTheEffectOnceAndReplaysItsAnswer() throws Exception {
    assertThat(create("k", "a", "1")).isEqualTo(new Answer("1"));
    assertThat(create("k", "a", "2")).isEqualTo(new Answer("1"));
    assertThat(created()).containsExactly("1");
  }

  @Test
  void runsTheEffectEachTimeWithoutAKey() throws Exception {
    create(null, "a", "1");
    create(null, "a", "2");
    assertThat(created()).containsExactly("1", "2");
  }

  @Test
  void keepsTheKeysOfTokensApart() throws Exception {
    create("k", "a", "1");
    callAs("other");
    assertThat(create("k", "a", "2")).isEqualTo(new Answer("2"));
  }

  @Test
  void refusesTheKeyForAnotherRequest() throws Exception {
    create("k", "a", "1");
    assertThatThrownBy(() -> create("k", "b", "2"))
        .isInstanceOf(UnprocessableEntity.class)
        .hasMessage(
            "This Idempotency-Key was used with another request: use a new key for a new request.");
    assertThat(created()).containsExactly("1");
  }

  @Test
  void takesMembersInAnyOrderForTheSameRequest() throws Exception {
    Map<String, Object> request = new LinkedHashMap<>(Map.of("a", 1));
    request.put("b", List.of(2));
    Map<String, Object> turned = new LinkedHashMap<>(Map.of("b", List.of(2)));
    turned.put("a", 1);
    create("k", request, "1");
    assertThat(create("k", turned, "2")).isEqualTo(new Answer("1"));
  }

  @Test
  void leavesNoKeyBehindAnError() throws Exception {
    assertThatThrownBy(() -> failing(new NotFound("There is none."))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> failing(new IllegalStateException("broken")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(created()).isEmpty();
    assertThat(create("k", "a", "2")).isEqualTo(new Answer("2"));
  }

  @Test
  void letsTheTwinWaitForTheAnswer() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    CompletableFuture<Answer> first = inBackground("1", running, finish);
    running.await();
    CompletableFuture<Answer> twin = inBackground("2", new CountDownLatch(1), finish);
    finish.countDown();
    assertThat(first.get()).isEqualTo(new Answer("1"));
    assertThat(twin.get()).isEqualTo(new Answer("1"));
    assertThat(created()).containsExactly("1");
  }

  @Test
  void refusesTheTwinAfterFiveSeconds() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    CompletableFuture<Answer> first = inBackground("1", running, finish);
    running.await();
    long start = System.nanoTime();
    assertThatThrownBy(() -> create("k", "a", "2"))
        .isInstanceOf(Conflict.class)
        .hasMessage(
            "The first request with this Idempotency-Key is still in progress; repeat this one later.");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(7));
    finish.countDown();
    assertThat(first.get()).isEqualTo(new Answer("1"));
  }

  @Test
  void forgetsTheKeyAfterTwentyFourHours() throws Exception {
    create("k", "a", "1");
    time = NOW.plus(Duration.ofHours(24));
    assertThat(create("k", "b", "2")).isEqualTo(new Answer("2"));
  }

  @Test
  void clearsAwayOnlyOutdatedKeys() throws Exception {
    create("old", "a", "1");
    time = NOW.plus(Duration.ofHours(24));
    create("new", "a", "2");
    new OutdatedKeys(answers).clear();
    assertThat(
            jdbc.sql("SELECT idempotency_key FROM idempotency_keys WHERE organization_id = :org")
                .param("org", organization)
                .query(String.class)
                .list())
        .containsExactly("new");
  }

  private Answer create(@Nullable String key, Object request, String id) throws Exception {
    return idempotency.once(key, "create", request, Answer.class, () -> insert(id));
  }

  private <X extends Exception> void failing(X failure) throws Exception {
    idempotency.<Answer, Exception>once(
        "k",
        "create",
        "a",
        Answer.class,
        () -> {
          insert("1");
          throw failure;
        });
  }

  private CompletableFuture<Answer> inBackground(
      String id, CountDownLatch running, CountDownLatch finish) {
    return CompletableFuture.supplyAsync(
        () -> {
          callAs("ci");
          try {
            return idempotency.<Answer, Exception>once(
                "k",
                "create",
                "a",
                Answer.class,
                () -> {
                  running.countDown();
                  finish.await();
                  return insert(id);
                });
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        task -> new Thread(task).start());
  }

  private Answer insert(String id) {
    jdbc.sql(
            """
            INSERT INTO api_tokens (organization_id, id, name, name_folded, scopes, secret_hash,
                                    prefix, last_four, created_at)
            VALUES (:org, :id, :id, :id, 'keys:read', :hash, 'p', 'l', :now)""")
        .param("org", organization)
        .param("id", id)
        .param("hash", organization + id)
        .param("now", NOW.atOffset(ZoneOffset.UTC))
        .update();
    return new Answer(id);
  }

  private List<String> created() {
    return jdbc.sql(
            "SELECT id FROM api_tokens WHERE organization_id = :org AND id < 'a' ORDER BY id")
        .param("org", organization)
        .query(String.class)
        .list();
  }

  private void callAs(String tokenId) {
    SecurityContextHolder.getContext()
        .setAuthentication(
            new TestingAuthenticationToken(new Caller(organization, tokenId, Set.of()), ""));
  }

  private final class TestClock extends Clock {
    @Override
    public Instant instant() {
      return time;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
