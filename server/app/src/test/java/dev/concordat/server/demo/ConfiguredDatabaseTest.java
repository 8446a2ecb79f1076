package dev.concordat.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.server.http.HttpTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfiguredDatabaseTest extends HttpTest {
  @ParameterizedTest
  @EnumSource
  void knowsNoDemoToken(DemoToken token) {
    assertThat(anyone().as(token.text()).get("/v1/me").status()).isEqualTo(401);
  }
}
