package dev.concordat.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import dev.concordat.server.ratelimit.InProcessRateLimits;
import dev.concordat.server.ratelimit.RateLimitProperties;
import dev.concordat.server.seed.SeedToken.State;
import dev.concordat.server.tokens.Caller;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two faults in one request, the first of 401, 429, 403, 400, 404, 422, 409 is answered. */
class PrecedenceTest extends HttpTest {
  private static final String KEYS = "/v1/projects/web/keys";
  private static final String BAD = "{\"name\":\"\"}";

  @Autowired private InProcessRateLimits limits;
  @Autowired private RateLimitProperties properties;

  @Test
  void answers401BeforeAnythingElse() {
    Api revoked = caller(organization, "old", ALL_SCOPES, State.REVOKED);
    spend("old");
    assertThat(anyone().post(KEYS, BAD).status()).isEqualTo(401);
    assertThat(anyone().as("cdt_malformed").post(KEYS, BAD).status()).isEqualTo(401);
    assertThat(revoked.post(KEYS, BAD).status()).isEqualTo(401);
  }

  @Test
  void answers429Before403() {
    Api spent = caller("spent", List.of("keys:read"));
    spend("spent");
    assertThat(spent.post(KEYS, BAD).status()).isEqualTo(429);
  }

  @Test
  void answersTheOperations429Before403() {
    Api spent = caller("spent", List.of("keys:read"));
    properties
        .ofOperation("createToken")
        .ifPresent(limit -> limits.exhaust(new Caller(organization, "spent", Set.of()), limit));
    assertThat(spent.post("/v1/tokens", BAD).status()).isEqualTo(429);
  }

  @Test
  void answers403Before400() {
    assertThat(caller("reader", List.of("keys:read")).post(KEYS, BAD).status()).isEqualTo(403);
    assertThat(caller("reader2", List.of("keys:read")).post(KEYS, "{").status()).isEqualTo(403);
  }

  @Test
  void answers400Before404() {
    assertThat(admin().post(KEYS, BAD).status()).isEqualTo(400);
  }

  @Test
  void answers404Before422() {
    assertThat(admin().get(KEYS + "?language=ja").status()).isEqualTo(404);
  }

  @Test
  void answers422Before409() {
    Api admin = admin();
    projects.project(organization, "web");
    projects.key(organization, "web", "greeting", false);
    Answer answer =
        admin.post(
            KEYS,
            "{\"name\":\"greeting\",\"translations\":[{\"language\":\"ja\",\"value\":\"x\"}]}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(admin.post(KEYS, "{\"name\":\"greeting\"}").status()).isEqualTo(409);
  }

  private void spend(String tokenId) {
    limits.exhaust(new Caller(organization, tokenId, Set.of()), properties.ofToken());
  }
}
