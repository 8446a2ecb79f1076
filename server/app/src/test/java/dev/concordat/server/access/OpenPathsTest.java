package dev.concordat.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest extends HttpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/openapi.yaml",
        "/swagger-ui/index.html",
        "/v3/api-docs",
        "/actuator/health",
        "/actuator/prometheus"
      })
  void showsWhatAnyoneMayRead(String path) {
    assertThat(anyone().get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nowhere",
        "/error",
        "/actuator",
        "/actuator/env",
        "/actuator/beans",
        "/h2-console",
        "/__states",
        "/WEB-INF/web.xml",
        "/application.yaml",
        "/db/migration/V1__organizations_and_tokens.sql"
      })
  void answers404ForTheRest(String path) {
    assertThat(anyone().get(path).status()).isEqualTo(404);
    assertThat(anyone().get(path).body()).contains("\"path\":\"" + path + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/health, Accept, text/x",
    "/actuator/prometheus, Accept, image/png",
    "/openapi.yaml, If-Match, x",
    "/swagger-ui/index.html, Range, bytes=99999999-",
    "/swagger-ui/index.html, Range, bytes=0-1",
    "/swagger-ui/swagger-ui.css, If-Unmodified-Since, 'Thu, 01 Jan 1970 00:00:00 GMT'"
  })
  void showsItWholeWhateverIsAsked(String path, String header, String value) {
    assertThat(anyone().send("GET", path, "", header, value).status()).isEqualTo(200);
  }

  @Test
  void answersHeadAndRefusesOtherMethodsWhereTheDocumentIs() {
    assertThat(anyone().send("HEAD", "/openapi.yaml", "").status()).isEqualTo(200);
    assertThat(anyone().send("PUT", "/openapi.yaml", "").status()).isEqualTo(405);
    assertThat(anyone().send("PUT", "/openapi.yaml", "").header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void asksForATokenForWhateverIsUnderV1() {
    assertThat(anyone().get("/v1/nowhere").status()).isEqualTo(401);
    assertThat(admin().get("/v1/nowhere").status()).isEqualTo(404);
  }

  @Test
  void leadsFromDocsToTheReader() {
    assertThat(anyone().get("/docs").header("Location")).isEqualTo("/swagger-ui/index.html");
  }
}
