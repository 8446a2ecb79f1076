package dev.concordat.server.contract;

import dev.concordat.server.seed.SeedToken;
import dev.concordat.server.seed.SeededTokens;
import dev.concordat.server.tokens.TokenSecret;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A token with the scope keys:read, whose secret nobody knows. */
@Component
@Profile("contract")
final class TokenExists implements ContractState {
  private final SeededTokens tokens;
  private final SecureRandom random = new SecureRandom();

  TokenExists(SeededTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("a token named {token} exists");
  }

  @Override
  public void set(Facts facts) {
    tokens.token(
        new SeedToken(
            facts.organization(),
            facts.name("token"),
            TokenSecret.generate(random),
            List.of("keys:read"),
            SeedToken.State.ACTIVE));
  }
}
