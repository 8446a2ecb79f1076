package dev.concordat.server.contract;

import dev.concordat.server.ratelimit.InProcessRateLimits;
import dev.concordat.server.ratelimit.RateLimitProperties;
import dev.concordat.server.tokens.Caller;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The token of an identity has spent its limit, for about a minute. */
@Component
@Profile("contract")
final class RateLimitSpent implements ContractState {
  private final JdbcClient jdbc;
  private final InProcessRateLimits limits;
  private final RateLimitProperties properties;

  RateLimitSpent(JdbcClient jdbc, InProcessRateLimits limits, RateLimitProperties properties) {
    this.jdbc = jdbc;
    this.limits = limits;
    this.properties = properties;
  }

  @Override
  public StateSentence sentence() {
    return new StateSentence("the rate limit of the token of {identity} is spent");
  }

  @Override
  public void set(Facts facts) {
    String id = facts.name("identity");
    jdbc.sql("SELECT organization_id FROM api_tokens WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .list()
        .forEach(
            organization ->
                limits.exhaust(new Caller(organization, id, Set.of()), properties.ofToken()));
  }
}
