package dev.concordat.server.ratelimit;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits in force.
 *
 * @param token for each token, whatever it does
 * @param operations further limits for each token, by operationId
 */
@ConfigurationProperties("concordat.rate-limits")
public record RateLimitProperties(Rate token, @DefaultValue Map<String, Rate> operations) {

  /**
   * A rate as configured.
   *
   * @param quota requests a window
   * @param window one minute by default
   * @param burst the most requests at once; the quota by default
   */
  public record Rate(long quota, @DefaultValue("1m") Duration window, @Nullable Long burst) {
    Limit named(String name) {
      return new Limit(name, quota, window, burst == null ? quota : burst);
    }
  }

  /** The limit of every token; the headers call it {@code default}. */
  public Limit ofToken() {
    return token.named("default");
  }

  /** The limit of one operation, if it has one of its own; the headers call it by its id. */
  public Optional<Limit> ofOperation(String operationId) {
    return Optional.ofNullable(operations.get(operationId)).map(rate -> rate.named(operationId));
  }
}
