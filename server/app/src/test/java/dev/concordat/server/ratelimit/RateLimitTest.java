package dev.concordat.server.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitTest extends HttpTest {
  @Test
  void tellsEveryAuthenticatedCallerWhereItStands() {
    Answer answer = admin().get("/v1/me");
    assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"default\";q=600;w=60");
    assertThat(answer.header("RateLimit")).isEqualTo("\"default\";r=49;t=1");
  }

  @Test
  void tellsNobodyElse() {
    assertThat(anyone().get("/v1/me").headers().map()).doesNotContainKey("ratelimit");
  }

  @Test
  void refusesTheEleventhTokenInAMinute() {
    Api admin = admin();
    for (int i = 1; i <= 10; i++) {
      assertThat(create(admin, i).status()).isEqualTo(201);
    }
    Answer refused = create(admin, 11);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 6L);
    assertThat(refused.body())
        .containsPattern("The rate limit of this operation is exceeded\\. Retry after \\d second");
    assertThat(refused.header("RateLimit-Policy"))
        .isEqualTo("\"default\";q=600;w=60, \"createToken\";q=10;w=60");
    assertThat(refused.header("RateLimit")).contains("\"createToken\";r=0;t=");
    assertThat(admin.get("/v1/me").status()).isEqualTo(200);
  }

  @Test
  void refusesATokenThatHasSpentItsBurst() {
    Api spent = caller("spent", List.of("keys:read"));
    Answer last = spent.get("/v1/me");
    for (int i = 0; i < 400 && last.status() == 200; i++) {
      last = spent.get("/v1/me");
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).isEqualTo("1");
    assertThat(last.header("Cache-Control")).isEqualTo("no-store");
    assertThat(last.body())
        .contains("\"The rate limit of this token is exceeded. Retry after 1 second.\"");
    assertThat(admin().get("/v1/me").status()).isEqualTo(200);
  }

  private static Answer create(Api admin, int number) {
    return admin.post("/v1/tokens", "{\"name\":\"ci " + number + "\",\"scopes\":[\"keys:read\"]}");
  }
}
