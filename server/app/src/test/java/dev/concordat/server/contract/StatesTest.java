package dev.concordat.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.Answer;
import dev.concordat.server.http.Api;
import dev.concordat.server.http.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ActiveProfiles("contract")
@TestPropertySource(
    properties =
        "spring.datasource.url=jdbc:h2:mem:contract;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=2000")
class StatesTest extends HttpTest {
  private static final String TOKEN = "cdt_editor00000000000000000000000000000000000003sltSy";

  @BeforeEach
  void cleanDatabaseWithAnEditor() {
    state("a clean contract database");
    token("active");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "project \"web\" exists | /v1/projects/web | \"languages\":[\"en\"]",
        "project \"web\" has language \"de\" | /v1/projects/web | [\"de\",\"en\"]",
        "project \"web\" has a key named \"greeting\" | /v1/projects/web/keys/greeting | \"plural\":false",
        "project \"web\" has a plural key named \"items\" | /v1/projects/web/keys/items | \"plural\":true",
        "key \"greeting\" of project \"web\" has version 2 | /v1/projects/web/keys/greeting | \"version\":2",
        "key \"greeting\" of project \"web\" allows 5 characters | /v1/projects/web/keys/greeting | \"maxLength\":5",
        "key \"greeting\" of project \"web\" has the translation \"Hallo\" into \"de\" | /v1/projects/web/export?language=de | \"Hallo\"",
      })
  void setsRealData(String sentence, String path, String expected) {
    assertThat(state(sentence).status()).isEqualTo(200);
    assertThat(editor().get(path).body()).contains(expected);
  }

  @Test
  void setsDataOfAnotherOrganization() {
    state("project \"web\" of organization \"globex\" exists");
    state("a token named \"ci\" of organization \"globex\" exists");
    assertThat(editor().get("/v1/projects/web").status()).isEqualTo(404);
  }

  @Test
  void revokesForReal() {
    state("a clean contract database");
    token("revoked");
    assertThat(editor().get("/v1/me").status()).isEqualTo(401);
  }

  @Test
  void spendsTheRateLimitForReal() {
    state("the rate limit of the token of \"editor\" is spent");
    assertThat(editor().get("/v1/me").status()).isEqualTo(429);
    cleanDatabaseWithAnEditor();
    assertThat(editor().get("/v1/me").status()).isEqualTo(200);
  }

  @Test
  void failsForReal() {
    state("the database fails");
    Answer failed = editor().get("/v1/me");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.body())
        .contains("An unexpected error occurred. Retry after a short delay.")
        .doesNotContain("SQL", "contract");
    cleanDatabaseWithAnEditor();
    assertThat(editor().get("/v1/me").status()).isEqualTo(200);
  }

  @Test
  void namesTheSentencesItKnows() {
    Answer unknown = state("the moon is full");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.body())
        .contains("The state 'the moon is full' is not one of these: a clean contract database; ");
  }

  private void token(String status) {
    assertThat(
            send("{\"state\":\"a token\",\"action\":\"setup\",\"params\":{\"identity\":\"editor\","
                    + "\"organization\":\"acme\",\"token\":\""
                    + TOKEN
                    + "\",\"status\":\""
                    + status
                    + "\",\"scopes\":[\"projects:read\",\"keys:read\",\"translations:read\"]}}")
                .status())
        .isEqualTo(200);
  }

  private Answer state(String sentence) {
    return send(
        "{\"state\":\""
            + sentence.replace("\"", "\\\"")
            + "\",\"params\":{},\"action\":\"setup\"}");
  }

  private Answer send(String change) {
    return anyone().post("/__states", change);
  }

  private Api editor() {
    return anyone().as(TOKEN);
  }
}
