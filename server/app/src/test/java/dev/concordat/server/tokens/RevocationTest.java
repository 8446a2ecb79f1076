package dev.concordat.server.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RevocationTest extends HttpTest {
  @Test
  void holdsFromTheNextRequestOn() {
    Api admin = admin();
    Api ci = caller("ci", List.of("keys:read"));
    assertThat(ci.get("/v1/me").status()).isEqualTo(200);
    assertThat(admin.delete("/v1/tokens/ci").status()).isEqualTo(200);
    assertThat(ci.get("/v1/me").status()).isEqualTo(401);
  }

  @Test
  void changesNothingTheSecondTime() {
    Api admin = admin();
    caller("ci", List.of("keys:read"));
    Answer first = admin.delete("/v1/tokens/ci");
    Answer second = admin.delete("/v1/tokens/ci");
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void sparesTheLastTokenThatAdministersTokens() {
    Api admin = admin();
    caller("ci", List.of("keys:read"));
    Answer refused = admin.delete("/v1/tokens/admin");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains(
            "This is the last active token with the scope 'tokens:admin': create another one"
                + " first.");
    assertThat(admin.get("/v1/me").status()).isEqualTo(200);
  }

  @RepeatedTest(5)
  void leavesOneOfTwoThatRevokeEachOther() {
    Api first = caller("first", List.of("tokens:admin"));
    Api second = caller("second", List.of("tokens:admin"));
    List<CompletableFuture<Answer>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> first.delete("/v1/tokens/second")),
            CompletableFuture.supplyAsync(() -> second.delete("/v1/tokens/first")));
    assertThat(both.stream().map(CompletableFuture::join).map(Answer::status))
        .containsOnlyOnce(200)
        .isSubsetOf(200, 401, 409);
    assertThat(Stream.of(first, second).filter(api -> api.get("/v1/me").status() == 200))
        .hasSize(1);
  }
}
