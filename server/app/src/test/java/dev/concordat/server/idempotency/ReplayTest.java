package dev.concordat.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import org.junit.jupiter.api.Test;

class ReplayTest extends HttpTest {
  private static final String WEB = "{\"name\":\"web\",\"baseLanguage\":\"en\"}";

  @Test
  void answersAgainWhatItAnsweredFirst() {
    Api admin = admin();
    Answer first = create(admin, WEB);
    Answer again = create(admin, WEB);
    assertThat(first.headers().map()).doesNotContainKey("idempotency-replayed");
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotEmpty();
  }

  @Test
  void refusesTheKeyForAnotherRequest() {
    Api admin = admin();
    create(admin, WEB);
    assertThat(create(admin, "{\"name\":\"shop\",\"baseLanguage\":\"en\"}").status())
        .isEqualTo(422);
  }

  @Test
  void storesNoError() {
    Api admin = admin();
    assertThat(create(admin, "{\"name\":\"web\",\"baseLanguage\":\"xx\"}").status()).isEqualTo(422);
    assertThat(create(admin, WEB).status()).isEqualTo(201);
  }

  private static Answer create(Api api, String project) {
    return api.post("/v1/projects", project, "Idempotency-Key", "first-try");
  }
}
