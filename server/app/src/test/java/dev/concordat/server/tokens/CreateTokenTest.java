package dev.concordat.server.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateTokenTest extends HttpTest {
  @Test
  void showsASecretThatWorks() {
    Api admin = admin();
    Answer created = admin.post("/v1/tokens", "{\"name\":\"ci\",\"scopes\":[\"keys:read\"]}");
    String id = JsonPath.read(created.body(), "$.token.id");
    String secret = JsonPath.read(created.body(), "$.secret");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).isEqualTo("/v1/tokens/" + id);
    assertThat(admin.as(secret).get("/v1/me").body())
        .contains("\"id\":\"" + id + "\"")
        .doesNotContain(secret);
  }

  @Test
  void mergesScopesGivenTwice() {
    Answer created =
        admin()
            .post(
                "/v1/tokens",
                "{\"name\":\"ci\",\"scopes\":[\"keys:write\",\"keys:read\",\"keys:write\"]}");
    assertThat(created.body()).contains("\"scopes\":[\"keys:read\",\"keys:write\"]");
  }

  @Test
  void grantsOnlyWhatTheCallerHas() {
    Answer refused =
        caller("steward", List.of("tokens:admin"))
            .post("/v1/tokens", "{\"name\":\"ci\",\"scopes\":[\"keys:read\"]}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body())
        .contains("This token lacks the scope 'keys:read', so it cannot grant it.");
    assertThat(refused.header("WWW-Authenticate"))
        .isEqualTo("Bearer realm=\"concordat\", error=\"insufficient_scope\"");
  }

  @Test
  void keepsNamesUniqueWhateverTheirCase() {
    Api admin = admin();
    assertThat(admin.post("/v1/tokens", "{\"name\":\"ci\",\"scopes\":[\"keys:read\"]}").status())
        .isEqualTo(201);
    Answer taken = admin.post("/v1/tokens", "{\"name\":\"CI\",\"scopes\":[\"keys:read\"]}");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body()).contains("Token name 'CI' is already taken.");
  }

  @Test
  void keepsTheExpiryToTheMillisecond() {
    Answer created =
        admin()
            .post(
                "/v1/tokens",
                "{\"name\":\"ci\",\"scopes\":[\"keys:read\"],"
                    + "\"expiresAt\":\"2999-01-01T02:00:00.1239+02:00\"}");
    assertThat(created.body()).contains("\"expiresAt\":\"2999-01-01T00:00:00.123Z\"");
  }

  @Test
  void refusesAnExpiryInThePast() {
    Answer refused =
        admin()
            .post(
                "/v1/tokens",
                "{\"name\":\"ci\",\"scopes\":[\"keys:read\"],"
                    + "\"expiresAt\":\"2020-01-01T00:00:00.000Z\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("expiresAt must be in the future.");
  }

  @Test
  void refusesAnExpiryThatHasFiveDigitsInUtc() {
    Answer refused =
        admin()
            .post(
                "/v1/tokens",
                "{\"name\":\"ci\",\"scopes\":[\"keys:read\"],"
                    + "\"expiresAt\":\"9999-12-31T23:00:00-02:00\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("expiresAt must be before the year 10000 in UTC.");
  }

  @Test
  void printsNoSecret() {
    TokenSecret secret = TokenSecret.generate(new java.security.SecureRandom());
    assertThat(secret).hasToString(secret.prefix() + "…");
    assertThat(new ShownOnce(new dev.concordat.server.api.model.ApiToken().id("ci"), secret))
        .hasToString("the created token ci");
  }
}
