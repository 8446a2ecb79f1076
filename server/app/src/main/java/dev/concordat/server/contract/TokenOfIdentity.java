package dev.concordat.server.contract;

import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeededTokens;
import dev.concordat.server.tokens.TokenSecret;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The token of an identity of the cells, under its name. */
@Component
@Profile("contract")
final class TokenOfIdentity implements ContractState {
  private final SeededTokens tokens;

  TokenOfIdentity(SeededTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("a token");
  }

  @Override
  public void set(Facts facts) {
    String token = facts.text("token");
    TokenSecret secret =
        TokenSecret.parse(token)
            .orElseThrow(
                () -> new IllegalArgumentException("The parameter 'token' is not well-formed."));
    tokens.token(
        new SeedToken(
            facts.text("organization"),
            facts.text("identity"),
            secret,
            facts.texts("scopes"),
            SeedToken.State.valueOf(facts.text("status").toUpperCase(Locale.ROOT))));
  }
}
