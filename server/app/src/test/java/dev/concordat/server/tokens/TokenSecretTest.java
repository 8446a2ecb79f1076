package dev.concordat.server.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTest {
  private static final String GOOD = "cdt_acmeAdmin000000000000000000000000000000000014lLM2";

  @Test
  void readsAWellFormedToken() {
    TokenSecret token = TokenSecret.parse(GOOD).orElseThrow();
    assertThat(token.prefix()).isEqualTo("cdt_acme");
    assertThat(token.lastFour()).isEqualTo("lLM2");
    assertThat(token.hash()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cdt_",
        "cdt_acmeAdmin000000000000000000000000000000000014lLM3",
        "cdt_bcmeAdmin000000000000000000000000000000000014lLM2",
        "cdt_acmeAdmin00000000000000000000000000000000014lLM2",
        "cdt_acmeAdmin0000000000000000000000000000000000014lLM2",
        "CDT_acmeAdmin000000000000000000000000000000000014lLM2",
        "cdt_acmeAdmin00000000000000000000000000000000-014lLM2",
        "cdt_acmeAdmin000000000000000000000000000000000014lLM2\n",
      })
  void refusesAMalformedToken(String text) {
    assertThat(TokenSecret.parse(text)).isEmpty();
  }

  @Test
  void readsWhatItGenerates() {
    TokenSecret token = TokenSecret.generate(new SecureRandom());
    assertThat(token.reveal()).matches("cdt_[0-9A-Za-z]{49}");
    assertThat(TokenSecret.parse(token.reveal()).orElseThrow().hash()).isEqualTo(token.hash());
  }

  @Test
  void generatesDifferentTokens() {
    SecureRandom random = new SecureRandom();
    assertThat(TokenSecret.generate(random).reveal())
        .isNotEqualTo(TokenSecret.generate(random).reveal());
  }
}
