package dev.concordat.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.model.ApiToken;
import dev.concordat.client.model.CreatedToken;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretsTest {
  @Test
  void hidesTheSecretOfANewToken() {
    ApiToken token =
        ApiToken.of(
            "ci", "ci", List.of(), "cdt_4fQz", "9aZk", OffsetDateTime.parse("2026-11-01T08:00Z"));

    assertThat(CreatedToken.of(token, "cdt_4fQzSecret")).hasToString("CreatedToken[hidden]");
  }
}
