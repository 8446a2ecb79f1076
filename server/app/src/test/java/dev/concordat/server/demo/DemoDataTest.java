package dev.concordat.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.Server;
import dev.concordat.server.http.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Server.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DemoDataTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "ACME_ADMIN, 200",
    "ACME_READER, 200",
    "ACME_REVOKED, 401",
    "ACME_EXPIRED, 401",
    "GLOBEX_ADMIN, 200"
  })
  void givesEachTokenItsState(DemoToken token, int status) {
    assertThat(as(token).get("/v1/me").status()).isEqualTo(status);
  }

  @Test
  void givesEachOrganizationItsOwnProject() {
    assertThat(as(DemoToken.ACME_READER).get("/v1/projects/web/export?language=en").body())
        .contains("Hello", "{n} items");
    assertThat(as(DemoToken.GLOBEX_ADMIN).get("/v1/projects/web/export?language=fr").body())
        .contains("Bienvenue");
  }

  private Api as(DemoToken token) {
    return new Api(port, token.text());
  }
}
