package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.model.ApiToken;
import dev.concordat.client.model.CreatedToken;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void hidesTheSecretOfANewToken() {
    Instant created = Instant.parse("2026-11-01T08:00:00Z");
    ApiToken token = ApiToken.of("ci", "ci", List.of(), "cdt_4fQz", "9aZk", created);

    assertThat(new CreatedToken(token, "cdt_4fQzSecret")).hasToString("CreatedToken[hidden]");
  }
}
